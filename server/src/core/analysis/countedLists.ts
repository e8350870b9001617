import type { Quantity } from '../french/quantity.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { inQuotation } from './inQuotation.ts';
import { quantities } from './quantities.ts';
import { stateNames } from './stateNames.ts';
import { verbGroups } from './verbGroups.ts';

/** A number of things and their list behind a colon or in brackets: « trois accords : un accord …, une convention … et un mémorandum … ». The span is the number. */
export interface CountedList extends Span {
  readonly stated: number;
  /** How many the list names at the least and at the most: « et » may join two things or close the list. */
  readonly least: number;
  readonly most: number;
}

/** A number of things announced at the end of a block, whose list is the blocks that follow. */
export interface AnnouncedList extends Span {
  readonly stated: number;
}

/** The lists that a block counts beforehand and gives itself; a list that is open (« notamment ») or made of clauses is none. */
export const countedLists = defineAnalysis('countedLists', ({ block, ask }): readonly CountedList[] => {
  const text = ask(folded, block);
  const found: CountedList[] = [];
  for (const { quantity, noun, from, bracketed } of ask(openings, block)) {
    const rest = text.slice(from);
    const length = (bracketed ? /[)\n]/ : sentenceEnd).exec(rest)?.index ?? rest.length;
    const list = { text: rest.slice(0, length), prose: block.prose.slice(from, from + length) };
    if (open.test(list.text) || ordinal.test(list.text)) continue;
    const verbs = ask(verbGroups, block).some(({ start, end }) => start < from + length && end > from);
    if (verbs && !/(?<!\p{L})(?:qui|que|qu'|dont|ou)(?!\p{L})/u.test(list.text)) continue;
    const count = /;/.test(list.text) ? bySemicolon(list, verbs) : byComma(list, noun);
    if (!count) continue;
    // « deux villes : Paris, France, et Rome, Italie »
    if (/^(?:ville|capitale)/.test(noun) && ask(stateNames, block).some(({ start }) => start >= from && start < from + length))
      continue;
    found.push({
      start: quantity.start,
      end: quantity.end,
      stated: quantity.value,
      least: count.least,
      most: verbs ? Number.POSITIVE_INFINITY : count.most,
    });
  }
  return found;
});

/** « Quatre priorités : » at the end of a block: what is counted are the items below. */
export const announcedLists = defineAnalysis('announcedLists', ({ block, ask }): readonly AnnouncedList[] => {
  if (!/:\s*$/.test(block.prose)) return [];
  const length = block.prose.trimEnd().length;
  return ask(openings, block)
    .filter(({ from, bracketed }) => !bracketed && from >= length)
    .map(({ quantity }) => ({ start: quantity.start, end: quantity.end, stated: quantity.value }));
});

const things =
  'accords?|conventions|textes|documents|instruments|memorandums|axes|piliers|volets|priorites|objectifs|engagements|mesures|chantiers|themes|sujets|domaines|secteurs|etapes|phases|capitales|villes|ministres|ambassadeurs|ambassadrices|organisations|associations|institutions|regions|provinces|entreprises|laureats|conditions|principes|projets|programmes|initiatives|recommandations|propositions|demandes|defis|langues|orientations|leviers';

const opening = new RegExp(
  `^ (?:(?:grande?s|nouve(?:aux|lles)|autres|principa(?:ux|les)|importante?s|premier(?:e)?s) )?(?<noun>${things})(?<middle>(?: [\\p{L}'-]+){0,12}) ?(?<mark>[:(]) ?`,
  'u',
);

interface Opening {
  readonly quantity: Quantity;
  readonly noun: string;
  /** Where the list begins. */
  readonly from: number;
  readonly bracketed: boolean;
}

/** The numbers of things behind which a list opens. What stands between must leave the things the ones that are listed. */
const openings = defineAnalysis('countedListOpenings', ({ block, ask }): readonly Opening[] => {
  if (!/[:(]/.test(block.prose)) return [];
  const all = ask(quantities, block);
  const small = all.filter(
    ({ kind, value, approximate, bound, upTo, end }) =>
      (kind === 'cardinal' || kind === 'label') &&
      value >= 2 &&
      value <= 20 &&
      Number.isInteger(value) &&
      !approximate &&
      bound === undefined &&
      upTo === undefined &&
      /[:(]/.test(block.prose.slice(end, end + 160)),
  );
  if (small.length === 0) return [];
  const text = ask(folded, block);
  return small.flatMap((quantity): readonly Opening[] => {
    const { start, end } = quantity;
    const match = opening.exec(text.slice(end, end + 160));
    const { noun = '', middle = '', mark } = match?.groups ?? {};
    if (!match || inQuotation(block.prose, start)) return [];
    const from = end + match[0].length;
    if (/notamment|dont|parmi|par exemple|entre autres|comme|suivant|autres?$/.test(middle)) return [];
    // « les deux ministres ont évoqué les sujets : … » lists what they spoke of.
    if (/ (?:les|des|aux|ces|leurs|ses|quelques|plusieurs) [\p{L}'-]+$/u.test(middle)) return [];
    if (quantity.definite && middle !== '') return [];
    if (all.some((other) => other.start > end && other.start < from)) return [];
    if (
      /(?:parmi|sur|dont|l'un des|l'une des|un des|une des) (?:ces |les |ses )?$/.test(text.slice(Math.max(0, start - 20), start))
    )
      return [];
    const at = end + match[0].indexOf(noun) + noun.length;
    const verb = ask(verbGroups, block).some((one) => one.start < at + middle.length && one.end > at);
    return verb && !told.test(middle) ? [] : [{ quantity, noun, from, bracketed: mark === '(' }];
  });
});

/** « ont été signés »: what is said of the things themselves. */
const told =
  /^ (?:ont (?:deja )?ete|sont|seront|etaient|furent|avaient ete) (?:donc |ainsi |egalement |aussi )?(?:signe|adopte|conclu|retenu|annonce|present|prevu|identifie|fixe|defini|aborde|ouvert|lance|cree|visite|represente|attendu|choisi|designe|nomme|elu|paraphe|prioritaire|poursuivi)e?s(?: (?:a|au|en|ce|cette|hier|lors|par|pour)(?: [\p{L}'-]+){0,6})?$/u;
const open = /notamment|dont |par exemple|entre autres|etc(?!\p{L})|…|\.\.\.|parmi|ainsi qu'|plusieurs|divers|autres/u;
/** A stop that « M. » does not end on. */
const sentenceEnd = /(?<![\s,(:]m)\.|[!?\n]|$/;
const ordinal =
  /(?<!\p{L})(?:premier|premiere|second|seconde|deuxieme|l'un|l'une|d'une part|d'abord|enfin|celui|celle)(?!\p{L})/u;

interface Listed {
  readonly text: string;
  readonly prose: string;
}

interface Count {
  readonly least: number;
  readonly most: number;
}

/** « la santé ; l’éducation ; la paix et la sécurité »: every part begins in the same manner. */
function bySemicolon({ text, prose }: Listed, verbs: boolean): Count | undefined {
  if (verbs) return undefined;
  const parts = partsOf(prose, text, / ?; ?/g).map(({ text: part, prose: shown }) => headOf(part, shown));
  const [first] = parts;
  if (parts.length < 2 || first === undefined || first === 'bare' || parts.some((part) => part !== first)) return undefined;
  return { least: parts.length, most: parts.length + (/ et [^;]*$/.test(text) ? 1 : 0) };
}

function byComma({ text, prose }: Listed, noun: string): Count | undefined {
  if (!/ et | ainsi que /.test(text)) return undefined;
  const parts = partsOf(prose, text, /, /g);
  const heads = parts.map(({ text: part, prose: shown }) => headOf(part, shown));
  const [first] = heads;
  if (first === undefined || first === 'bare' || first === 'number' || heads.includes('number')) return undefined;
  const joined = [...text.matchAll(/ (?:et|ainsi que|puis|avec|ou|comme) /g)].length;
  const most = parts.length + joined;
  const own = heads.filter((head) => head === first).length;
  const inner = [...prose.matchAll(closing[first])].length;
  // « A, la plus ancienne, et B »: a comma before « et » may close an aside.
  const aside = first !== 'person' && /, et /.test(text) ? 1 : 0;
  const named = first === 'name' && !/^(?:ville|capitale)/.test(noun);
  return { least: named ? 0 : own + inner - aside, most };
}

type Head = 'indefinite' | 'definite' | 'person' | 'name' | 'number' | 'bare';

/** What a further thing begins with where « et » alone stands before it. */
const closing: Readonly<Record<Exclude<Head, 'bare' | 'number'>, RegExp>> = {
  indefinite: /(?<!,) et une? /g,
  person: /(?<!,) et (?:M\.|Mme|Mlle) /g,
  name: /(?<!,) et (?=\p{Lu})/gu,
  definite: /(?!)/g,
};

function headOf(text: string, prose: string): Head {
  const lead = /^(?:et |puis |ainsi que )/.exec(text)?.[0].length ?? 0;
  const part = text.slice(lead);
  if (/^(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|des|plusieurs)(?!\p{L})/u.test(part)) return 'number';
  if (/^une? /.test(part)) return 'indefinite';
  if (/^(?:la|le) (?:plus|moins|meme|seule?) /.test(part)) return 'bare';
  if (/^(?:le |la |les |l')/.test(part)) return 'definite';
  if (/^(?:M\.|Mme|Mlle)\s/.test(prose.slice(lead))) return 'person';
  return /^\p{Lu}/u.test(prose.slice(lead)) ? 'name' : 'bare';
}

function partsOf(prose: string, text: string, at: RegExp): readonly Listed[] {
  const found: Listed[] = [];
  let from = 0;
  for (const match of text.matchAll(at)) {
    found.push({ text: text.slice(from, match.index), prose: prose.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  return [...found, { text: text.slice(from), prose: prose.slice(from) }].filter(({ text: part }) => part.trim() !== '');
}
