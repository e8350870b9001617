import { feminineOf } from './feminine.ts';
import { pluralsOf } from './plural.ts';

/** A form of a term. */
export interface Form {
  readonly text: string;
  readonly number: 's' | 'p';
  readonly gender?: 'm' | 'f';
}

/** What is known of a term beforehand. */
export interface InflectionHint {
  readonly tag?: 'nom' | 'adjectif' | 'verbe';
  readonly gender?: 'm' | 'f';
}

/**
 * The forms of a simple or compound term given in the singular (an adjective: in the masculine), the commoner first, without doubles: « chef d’État »
 * and « chefs d’État », « accord final » with « accords finals » and « accords finaux ». A verb has only its infinitive here: its other forms are
 * found by lemma. A term that does not change comes once for each number.
 */
export function inflect(term: string, hint: InflectionHint = {}): readonly Form[] {
  if (hint.tag === 'verbe') return [{ text: term, number: 's' }];
  const gender = hint.gender === undefined ? {} : { gender: hint.gender };
  if (hint.tag === 'adjectif') {
    const feminine = varyWords(term, (word) => [feminineOf(word)])[0] ?? term;
    return distinct([
      { text: term, number: 's', gender: 'm' },
      ...varyWords(term, pluralsOf).map((text): Form => ({ text, number: 'p', gender: 'm' })),
      { text: feminine, number: 's', gender: 'f' },
      ...varyWords(feminine, pluralsOf).map((text): Form => ({ text, number: 'p', gender: 'f' })),
    ]);
  }
  return distinct([
    { text: term, number: 's', ...gender },
    ...varyWords(term, pluralsOf).map((text): Form => ({ text, number: 'p', ...gender })),
  ]);
}

/** The commoner plural of a term given in the singular: « bien public » gives « biens publics ». */
export function pluralOf(term: string): string {
  return varyWords(term, pluralsOf)[0] ?? term;
}

/** Forms that differ in text or number; where masculine and feminine are written alike, one form without gender. */
function distinct(forms: readonly Form[]): readonly Form[] {
  const seen = new Map<string, Form>();
  for (const form of forms) {
    const key = `${form.number} ${form.text}`;
    const known = seen.get(key);
    if (!known) seen.set(key, form);
    else if (known.gender !== form.gender) seen.set(key, { text: known.text, number: known.number });
  }
  return [...seen.values()];
}

type Vary = (word: string) => readonly string[];

/**
 * The term with its head varied: words up to the first preposition, « et » or name, each hyphenated one by its own make. What follows stays
 * (« forces de maintien de la paix »).
 */
function varyWords(term: string, vary: Vary): readonly string[] {
  const parts = term.split(/(\s+)/);
  let results: readonly string[] = [''];
  let inHead = true;
  let first = true;
  for (const part of parts) {
    if (/^\s*$/.test(part) || !inHead) {
      results = results.map((result) => result + part);
      continue;
    }
    // « en ligne », « hors micro » do not change.
    if (first ? prepositions.has(part.toLowerCase()) : endsHead(part)) inHead = false;
    const variants = !inHead || isFixed(part, first) ? [part] : varyCompound(part, vary);
    first = false;
    results = results.flatMap((result) => variants.map((variant) => result + variant)).slice(0, 8);
  }
  return results;
}

/** A preposition or an elided word begins a complement that does not vary; so does Latin (« ad hoc »). */
function endsHead(word: string): boolean {
  return /^(?:[dlsnjmt]|qu)['’]/i.test(word) || complementOpeners.has(word.toLowerCase());
}

const complementOpeners = new Set(
  'de du des à au aux en sur pour par contre sans avec entre dans sous hors chez vers selon le la les et ou ni que qui dont ad in a facto bis ter face'.split(
    ' ',
  ),
);

/** A name, an acronym or a number after the first word: « plan Marshall », « règle COVID ». */
function isFixed(word: string, first: boolean): boolean {
  return (
    /\d/.test(word) ||
    (!first && /^\p{Lu}/u.test(word)) ||
    (word.length > 1 && word === word.toUpperCase()) ||
    (!first && adverbs.has(word.toLowerCase())) ||
    invariableWords.has(word.toLowerCase())
  );
}

const invariableWords = new Set('très ci-devant soi-disant marron orange standard'.split(' '));
/** Words that are adverbs before an adjective (« failles non corrigées ») and may be nouns at the head (« biens publics »). */
const adverbs = new Set('non plus moins bien mal peu tout hors'.split(' '));

/** Varies a word with hyphens by what it is made of; a word without is varied as it is. */
function varyCompound(word: string, vary: Vary): readonly string[] {
  const lower = word.toLowerCase().replace(/[’]/g, "'");
  if (fixedCompounds.has(lower)) return [word];
  const parts = word.split('-');
  if (parts.length === 1) return vary(word);
  const head = parts[0]?.toLowerCase() ?? '';
  const rest = parts.slice(1);
  const last = rest.at(-1) ?? '';
  const beforeLast = parts.slice(0, -1).join('-');
  const lastVaried = vary(last).map((form) => `${beforeLast}-${form}`);
  if (
    rest.some(
      (part, index) => index < rest.length && /^(?:de|du|des|à|au|aux|en|sur|sous|la|le|les|et|par)$|^[dl]['’]/i.test(part),
    )
  ) {
    // « chefs-d’œuvre », but « tête-à-tête » and « cessez-le-feu »
    return isVerb(head) || /^(\p{L}+)-à-\1$/u.test(lower)
      ? [word]
      : vary(parts[0] ?? '').map((form) => [form, ...rest].join('-'));
  }
  if (isVerb(head))
    return /^(?:passer|vous|faire|vivre|aller|dire|tout|bas|tôt|là)$/.test(last.toLowerCase())
      ? [word]
      : distinctTexts([word, ...lastVaried]);
  if (prepositions.has(head))
    return distinctTexts(unchangedAfterPreposition.test(last.toLowerCase()) ? [word, ...lastVaried] : lastVaried);
  if (isPrefix(head)) return lastVaried;
  if (head === 'grand' && /^(?:mère|messe|rue|route|voile|tante)$/.test(last))
    return [`${parts[0]}s-${last}s`, `${parts[0]}-${last}s`];
  if (/^(?:nouveau|mort)$/.test(head) && /^nés?$/.test(last)) return lastVaried;
  if (invariableSeconds.has(last.toLowerCase())) return vary(beforeLast).map((form) => `${form}-${last}`);
  // Two nouns, or a noun and an adjective: all vary (« accords-cadres », « hauts-commissaires »).
  return parts.reduce<readonly string[]>(
    (results, part, index) =>
      results.flatMap((result) => vary(part).map((form) => (index === 0 ? form : `${result}-${form}`))).slice(0, 4),
    [''],
  );
}

function distinctTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Compounds that never change. */
const fixedCompounds = new Set(
  `bien-être mieux-être savoir-faire savoir-vivre savoir-être laissez-passer cessez-le-feu ouï-dire qu'en-dira-t-on va-et-vient vis-à-vis face-à-face tête-à-tête
   pied-à-terre on-dit sans-papiers hors-la-loi rendez-vous garde-à-vous porte-à-faux trompe-l'œil au-delà chez-soi statu-quo a-priori laisser-aller laisser-faire
   faire-valoir faire-part pis-aller tout-venant`
    .trim()
    .split(/\s+/),
);

/** Heads that are verbs: the noun after them took no plural of old, and takes one since the rectifications of 1990. */
function isVerb(head: string): boolean {
  return verbs.has(head) || /ez$/.test(head);
}

const verbs = new Set(
  `abat accroche aide appuie attrape brise brûle cache casse chasse chauffe coupe couvre croque cure essuie fume gagne garde gratte grille lance lève monte ouvre pare passe perce pèse
   pique porte pousse presse protège ramasse remue repose réveille serre souffre sèche taille taste tire tourne traîne trotte trouble va vide savoir laisser faire ouï`
    .trim()
    .split(/\s+/),
);

const prepositions = new Set(['sans', 'hors', 'après', 'avant', 'contre', 'entre', 'en', 'à', 'sous', 'par', 'sur', 'outre']);

/** Before most nouns these act as prefixes (« contre-mesures », « sous-comités »); before these the compound did not change of old (« sans-abri »). */
const unchangedAfterPreposition = /^(?:abri|emploi|logis|gêne|faute|cœur|jeu|bord|piste|midi|soleil|mer|tout)$/;

/** Prefixes and cut adjectives before a hyphen: only what follows varies. */
function isPrefix(head: string): boolean {
  return prefixes.has(head) || /(?:[^aeiouy]o|[ip]o)$/.test(head);
}

const prefixes = new Set(
  `vice non mi ex demi semi anti auto micro mini pro quasi inter post pré cyber nord sud est ouest arrière extra intra hyper super ultra multi co bio agro éco géo néo pan para péri
   trans sur télé méga giga plus moins bien mal tout hispano anglo bi tri mono contre avant sous radio vidéo audio photo pseudo proto crypto`
    .trim()
    .split(/\s+/),
);

/** Seconds that stand for a complement: « années-lumière », « timbres-poste ». */
const invariableSeconds = new Set(['lumière', 'poste', 'vapeur', 'voyageur', 'midi', 'express']);
