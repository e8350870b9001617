// Translates the fields of the dictionary into analyses.

const moodsAndTenses = {
  ipre: ['ind', 'pres'],
  iimp: ['ind', 'impf'],
  ipsi: ['ind', 'past'],
  ifut: ['ind', 'fut'],
  cond: ['cnd', 'pres'],
  spre: ['sub', 'pres'],
  simp: ['sub', 'impf'],
  impe: ['imp', 'pres'],
};
const forms = { infi: 'inf', ppre: 'part-pres', ppas: 'part-past' };
const persons = {
  '1sg': [1, 's'],
  '2sg': [2, 's'],
  '3sg': [4, 's'],
  '1pl': [1, 'p'],
  '2pl': [2, 'p'],
  '3pl': [4, 'p'],
  '3pl!': [4, 'p'],
};
const names = { place: 'place', org: 'organisation', prn: 'given', patr: 'family', npr: undefined };

/** Tags of grammatical words and of all that has no paradigm; what is not here is not for the lexicon. */
const plain = {
  nom: 'NOUN',
  titr: 'NOUN',
  adj: 'ADJ',
  adv: 'ADV',
  'loc.adv': 'ADV',
  'loc.cj': 'ADV',
  'loc.prep': 'ADV',
  'loc.prepv': 'ADV',
  negadv: 'ADV',
  advint: 'ADV',
  nb: 'NUM',
  interj: 'INTJ',
  prep: 'ADP',
  prepv: 'ADP',
  det: 'DET',
  detpos: 'DET',
  detind: 'DET',
  detdem: 'DET',
  detneg: 'DET',
  detex: 'DET',
  cjsub: 'SCONJ',
  cjco: 'CCONJ',
  cj: 'CCONJ',
  proind: 'PRON',
  prodem: 'PRON',
  prorel: 'PRON',
  proint: 'PRON',
  proneg: 'PRON',
  proadv: 'PRON',
  properobj: 'PRON',
  propersuj: 'PRON',
  preverb: 'PRON',
};

/** The readings of one form, each `{ lemma, … }` as `pack` takes it. */
export function* readings({ form, lemma, fields }) {
  const words = fields.filter((field) => /^(po|is):/.test(field)).map((field) => field.slice(3));
  if (words.includes('err') || words.includes('1isg')) return;
  const has = (word) => words.includes(word);
  const common = {
    persons: 0,
    transitive: false,
    withBeing: false,
    ...(has('mas') && !has('fem') && !has('epi')
      ? { gender: 'm' }
      : has('fem') && !has('mas') && !has('epi')
        ? { gender: 'f' }
        : {}),
    ...(has('sg') && !has('pl') ? { number: 's' } : has('pl') && !has('sg') ? { number: 'p' } : {}),
  };
  const verb = words.find((word) => /^v[0-3]/.test(word));
  if (verb) {
    for (const tag of /^v0/.test(verb) ? ['AUX', 'VERB'] : ['VERB']) yield* verbal(tag);
    if (has('ppas') && has('adj')) yield { ...common, lemma: masculine(form, common), tag: 'ADJ' };
    return;
  }
  const person = has('1pe') ? 1 : has('2pe') ? 2 : has('3pe') ? 4 : 0;
  const given = new Set();
  const name = names[Object.keys(names).find(has)];
  for (const word of words) {
    const tag = word in names ? 'PROPN' : plain[word];
    if (!tag || given.has(tag)) continue;
    given.add(tag);
    const contracted = tag === 'ADP' && has('prep') && has('det');
    if (tag === 'DET' && given.has('ADP+DET')) continue;
    if (contracted) given.add('ADP+DET');
    yield {
      ...common,
      lemma: tag === 'NUM' ? form : lemma,
      tag: contracted ? 'ADP+DET' : tag,
      persons: tag === 'PRON' ? person : 0,
      ...(tag === 'PROPN' && name && { name }),
    };
  }

  function* verbal(tag) {
    const base = { lemma, tag, persons: 0, transitive: false, withBeing: false };
    for (const word of words) {
      if (word === 'infi') {
        yield { ...base, verbForm: 'inf', transitive: verb.slice(2, -2).includes('t'), withBeing: verb.slice(-2).includes('e') };
      } else if (forms[word]) {
        yield {
          ...base,
          verbForm: forms[word],
          ...(common.gender && { gender: common.gender }),
          ...(common.number && { number: common.number }),
        };
      }
    }
    for (const word of words) {
      if (!moodsAndTenses[word]) continue;
      const [mood, tense] = moodsAndTenses[word];
      for (const number of ['s', 'p']) {
        const mask = words.reduce((sum, field) => sum | (persons[field]?.[1] === number ? persons[field][0] : 0), 0);
        if (mask) yield { ...base, verbForm: 'fin', mood, tense, number, persons: mask };
      }
    }
  }
}

/** The participle that serves as an adjective has its masculine singular as lemma, as treebanks have it. */
function masculine(form, { gender, number }) {
  const singular = number === 'p' ? form.replace(/s$/, '') : form;
  return gender === 'f' ? singular.replace(/e$/, '') : singular;
}
