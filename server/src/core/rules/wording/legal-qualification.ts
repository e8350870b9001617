import { phraseRule } from '../phraseRule.ts';
import { legalExceptions, legalWords } from './legalWords.ts';

export default phraseRule({
  id: 'wording/legal-qualification',
  since: '0.1.0',
  severity: 'warning',
  title: { fr: 'Qualification juridique', en: 'Legal qualification' },
  why: {
    fr: 'Ces mots ont des effets de droit, ou appartiennent au juge : les écrire engage l’État, gêne la procédure, et peut être démenti par un arrêt.',
    en: 'These words have legal effects, or belong to the courts: writing them commits the State, disturbs proceedings, and may be belied by a judgment.',
  },
  remedy: {
    fr: 'Dire l’acte ; ou « susceptibles de constituer » ; ou nommer la décision qui qualifie (juridiction, résolution, date).',
    en: 'Say the act; or “that may constitute”; or name the decision that qualifies it (court, resolution, date).',
  },
  references: ['https://legal.un.org/icc/statute/french/rome_statute(f).pdf'],
  groups: legalWords,
  exceptions: legalExceptions,
  judged: { quoted: 'hint', negated: 'silent', hedged: 'silent', reported: 'hint' },
  judge: ({ use, words, said }) =>
    isEnumerated(words, use) || (isDecided(words, use) && !said.isQuoted(use)) ? 'silent' : undefined,
  examples: [
    { bad: 'Un ⟦génocide⟧ est en cours dans la région.' },
    { bad: 'L’armée a commis des ⟦crimes de guerre⟧ hier.' },
    { bad: 'Ce ⟦coup d’État⟧ prive le peuple de sa voix.' },
    { bad: 'Les ⟦territoires occupés⟧ comptent trois millions d’habitants.' },
    { bad: 'La procédure fait suite à l’⟦agression militaire⟧ menée hier.' },
    { bad: 'Cette agression constitue un ⟦crime contre l’humanité⟧.' },
    { good: 'La Cour connaît du génocide, des crimes de guerre, des crimes contre l’humanité et de l’agression.' },
    {
      good: 'Des faits susceptibles de constituer des crimes de guerre ont été rapportés.',
      because: 'La réserve laisse la qualification au juge.',
    },
    { good: 'La Cour pénale internationale juge les crimes de guerre.', because: 'C’est la compétence d’une juridiction.' },
    { good: 'La lutte contre le terrorisme reste une priorité.', because: 'C’est le nom d’une politique.' },
    { good: 'La Convention pour la prévention et la répression du crime de génocide date de 1948.' },
    {
      good: 'Par son arrêt du 26 février 2007, la Cour internationale de Justice a jugé qu’un génocide avait été commis à Srebrenica.',
      because: 'La juridiction et la date sont données.',
    },
    { good: 'Ces actes pourraient constituer des crimes contre l’humanité.' },
    { good: 'La Russie n’a pas procédé à une annexion.' },
    { good: 'La Journée de commémoration du génocide a lieu le 24 avril.' },
    { good: 'Le prix du billet est occupé à monter.' },
  ],
});

/** Whether a court or the Council is named, with a date or a number, in the sentence: the word is then theirs. */
function isDecided(
  words: readonly { readonly norm: string; readonly kind: string; readonly text: string }[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const start = sentenceEdge(words, from, -1);
  const end = sentenceEdge(words, to, 1);
  const sentence = words.slice(start, end);
  const court = sentence.some(({ norm }) => deciding.has(norm));
  const dated = sentence.some(({ kind, text }) => kind === 'reference' || /^(?:19|20)\d\d$/.test(text));
  return court && dated;
}

/** Three words of crime in a row of commas: the text lists what a court or a duty covers, and qualifies nobody. */
function isEnumerated(
  words: readonly { readonly norm: string; readonly text: string }[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const sentence = words.slice(sentenceEdge(words, from, -1), sentenceEdge(words, to, 1));
  const listed = sentence.flatMap(({ norm }, at) => (crimes.has(norm) ? [at] : []));
  if (listed.length < 3) return false;
  return (
    sentence.slice(listed[0], listed.at(-1)).filter(({ norm }) => norm === ',' || norm === 'et' || norm === 'ou').length >= 2
  );
}

const crimes: ReadonlySet<string> = new Set(
  'génocide crime crimes agression nettoyage déportation torture esclavage apartheid détention'.split(' '),
);

function sentenceEdge(words: readonly { readonly text: string }[], at: number, step: 1 | -1): number {
  let index = at;
  while (
    index > 0 &&
    index < words.length &&
    Math.abs(index - at) < 60 &&
    !/^[.;!?]$/.test(words[step < 0 ? index - 1 : index]?.text ?? '')
  )
    index += step;
  return index;
}

const deciding: ReadonlySet<string> = new Set(
  'arrêt jugement ordonnance verdict tribunal cour jugé jugée condamné condamnés chambre'.split(' '),
);
