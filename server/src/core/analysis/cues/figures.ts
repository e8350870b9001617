import type { Quantity } from '../../french/quantity.ts';
import type { Word } from '../../french/word.ts';
import { type Cue, cue } from './cue.ts';
import { saysAny } from './phrases.ts';

/** Signs of figures, dates, ranks and comparisons. */
export const figureCues: readonly Cue[] = [
  cue('figure', 'un chiffre', 'a figure', ({ quantities }) => quantities.some(isFigure)),
  cue('figures', 'plusieurs chiffres', 'several figures', ({ quantities }) => quantities.filter(isFigure).length >= 3),
  cue('label', 'le numéro d’un article ou d’un texte', 'the number of an article or text', ({ quantities }) =>
    quantities.some(({ kind }) => kind === 'label'),
  ),
  cue('duration', 'une durée', 'a length of time', ({ dates }) => dates.some(({ duration }) => duration)),
  cue('percentage', 'un pourcentage', 'a percentage', ({ quantities }) => quantities.some(({ kind }) => kind === 'percentage')),
  cue('money', 'une somme', 'a sum of money', ({ quantities }) => quantities.some(({ kind }) => kind === 'money')),
  cue('big-figure', 'un chiffre de plus de cent', 'a figure over a hundred', ({ quantities }) =>
    quantities.some((one) => isFigure(one) && one.value > 100),
  ),
  cue('counted', 'un nombre de quelque chose', 'a number of something', ({ quantities }) =>
    quantities.some(({ kind, unit }) => (kind === 'cardinal' || kind === 'measure') && unit !== undefined),
  ),
  cue('approximate', 'un ordre de grandeur', 'an order of magnitude', ({ quantities }) =>
    quantities.some(({ approximate }) => approximate),
  ),
  cue('fraction', 'une fraction', 'a fraction', ({ quantities }) => quantities.some(({ kind }) => kind === 'fraction')),
  cue('figure-in-words', 'un nombre en lettres', 'a number in words', ({ quantities }) =>
    quantities.some((one) => one.written === 'words' && isFigure(one)),
  ),
  cue(
    'indefinite-count',
    'un nombre indéfini (plusieurs, de nombreux, la plupart)',
    'an indefinite count (several, many, most)',
    saysAny(
      'plusieurs',
      'de nombreux',
      'de nombreuses',
      'la plupart',
      'nombre de',
      'beaucoup',
      'la majorité',
      'une majorité',
      'des milliers',
      'des centaines',
      'des millions',
      'des dizaines',
      'un grand nombre',
      'de plus en plus',
      'bon nombre',
      'maints',
      'certains',
      'certaines',
      'tous les',
      'toutes les',
      'une partie',
    ),
  ),
  cue('full-date', 'une date complète', 'a full date', ({ dates }) =>
    dates.some(({ day, month, year }) => day !== undefined && month !== undefined && year !== undefined),
  ),
  cue('day', 'un jour', 'a day', ({ dates }) => dates.some(({ day, year }) => day !== undefined && year === undefined)),
  cue('year', 'une année', 'a year', ({ dates }) => dates.some(({ day, year }) => day === undefined && year !== undefined)),
  cue('period', 'une période', 'a period', ({ dates }) => dates.some(({ kind }) => kind === 'period' || kind === 'century')),
  cue(
    'only-date',
    'une date et aucun chiffre',
    'a date and no figure',
    ({ dates, quantities }) => dates.length > 0 && !quantities.some(isFigure),
  ),
  cue(
    'since',
    'depuis un temps',
    'since a time',
    saysAny(
      'depuis',
      'dès',
      'il y a',
      'au cours des',
      'au cours de',
      'ces dernières années',
      'ces derniers',
      'récemment',
      'jusque-là',
      "jusqu' à présent",
    ),
  ),
  cue(
    'today',
    'aujourd’hui, désormais',
    'today, by now',
    saysAny("aujourd' hui", "aujourd'hui", 'désormais', 'actuellement', 'actuel', 'actuelle', 'maintenant', 'déjà', 'encore'),
  ),
  cue(
    'once',
    'autrefois, jadis, à l’époque',
    'formerly',
    saysAny('autrefois', 'jadis', "à l' époque", 'naguère', 'auparavant', 'initialement', 'hier'),
  ),
  cue('superlative', 'superlatif', 'superlative', ({ words }) =>
    words.some(({ norm }, at) => degrees.has(norm) && ranks(words, at - 1) && words[at + 1]?.tag === 'ADJ'),
  ),
  cue('plus', '« le plus », « les plus »', '“the most”', ({ words }) =>
    words.some(({ norm }, at) => (degrees.has(norm) || extremes.has(norm)) && ranks(words, at - 1)),
  ),
  cue(
    'first-ever',
    'premier, seul, unique',
    'first, only, unique',
    saysAny(
      'premier',
      'première',
      'premiers',
      'premières',
      'seul',
      'seule',
      'seuls',
      'unique',
      'pour la première fois',
      'inédit',
      'inédite',
      'sans précédent',
      'leader',
      'numéro un',
    ),
  ),
  cue(
    'ranks-as',
    'dit d’une chose qu’elle est la première, la seule, la plus',
    'says of a thing that it is the first, the only, the most',
    ({ main, words }) => {
      if (main === undefined || !ranking.has(main.lemma) || main.mood !== 'ind' || main.modal !== undefined) return false;
      const after = words.filter(({ start }) => start >= main.end).slice(0, 6);
      return after.some(({ norm, tag }, at) => {
        const next = after[at + 1];
        if (!(isArticle(norm) || norm === 'un' || norm === 'une') || tag === 'PRON' || next === undefined) return false;
        return firsts.test(next.norm) || (isArticle(norm) && degrees.has(next.norm)) || extremes.has(next.norm);
      });
    },
  ),
  cue('multiple', 'deux fois plus, le double, triplé', 'twice as much, double, tripled', ({ line }) =>
    / fois (?:plus|moins|supérieure?s?|inférieure?s?|davantage) | (?:doubl|tripl|quadrupl)(?:e|é|ée|er|ent|ant|és|ées|ait|aient) /u.test(
      line,
    ),
  ),
  cue(
    'main',
    'principal, majeur',
    'main, major',
    saysAny(
      'principal',
      'principale',
      'principaux',
      'principales',
      'majeur',
      'majeure',
      'majeurs',
      'majeures',
      'central',
      'centrale',
      'incontournable',
    ),
  ),
  cue(
    'compares',
    'comparaison',
    'comparison',
    saysAny(
      'plus que',
      'moins que',
      'par rapport',
      'contrairement',
      'à la différence',
      'davantage',
      'supérieur',
      'supérieure',
      'inférieur',
      'inférieure',
      'autant que',
      'tandis que',
      'alors que',
      'comparé',
      'en comparaison',
      'aussi bien que',
      'mieux que',
    ),
  ),
  cue(
    'trend-noun',
    'nom d’évolution (hausse, recul, essor)',
    'noun of change (rise, decline)',
    saysAny(
      'augmentation',
      'hausse',
      'baisse',
      'croissance',
      'diminution',
      'recul',
      'progression',
      'essor',
      'déclin',
      'accélération',
      'multiplication',
      'évolution',
      'montée',
      'intensification',
      'aggravation',
      'chute',
      'réduction',
      'explosion',
      'développement',
      'émergence',
    ),
  ),
];

/** A number that tells how much or how many: not a rank, the number of an article, nor one that is known already (« les vingt-sept »). */
export function isFigure({ kind, definite, value, written, unit }: Quantity): boolean {
  if (kind === 'ordinal' || kind === 'label' || definite) return false;
  // « le plan d’action pour 2026 » : a year that no preposition tells as such.
  return !(kind === 'cardinal' && written !== 'words' && unit === undefined && value >= 1900 && value < 2100);
}

/** Verbs that put a thing in its rank. */
const ranking: ReadonlySet<string> = new Set([
  'être',
  'devenir',
  'rester',
  'demeurer',
  'constituer',
  'représenter',
  'occuper',
  'figurer',
]);
const firsts =
  /^(?:premi[eè]re?s?|seule?s?|unique|deuxième|second[e]?|troisième|quatrième|cinquième|\d+(?:e|ème|er|re)|principale?|leader|berceau)$/u;
const degrees: ReadonlySet<string> = new Set(['plus', 'moins', 'mieux']);
const extremes: ReadonlySet<string> = new Set(['meilleur', 'meilleure', 'meilleurs', 'meilleures', 'pire', 'pires']);

/**
 * Whether the article at an index opens a ranking. « Avec la plus grande fermeté », « dans les meilleurs délais », « ses condoléances les plus
 * attristées » do not: they heighten a manner or a feeling and put nothing above anything.
 */
function ranks(words: readonly Word[], article: number): boolean {
  if (!isArticle(words[article]?.norm)) return false;
  const before = words[article - 1];
  if (before?.norm === 'avec' || before?.norm === 'dans') return false;
  return !(before?.tag === 'NOUN' && possessives.has(words[article - 2]?.norm ?? ''));
}

const possessives: ReadonlySet<string> = new Set([
  'mon',
  'ma',
  'mes',
  'notre',
  'nos',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'votre',
  'vos',
]);

function isArticle(norm: string | undefined): boolean {
  return norm === 'le' || norm === 'la' || norm === 'les' || norm === "l'";
}
