import type { Edit } from '../text/edit.ts';
import { defineAnalysis } from './analysis.ts';

/** What French typography asks for, by kind. */
export type TypographyKind =
  | 'apostrophe'
  | 'guillemets'
  | 'space-before'
  | 'space-inside'
  | 'space-comma'
  | 'spaces'
  | 'ellipsis'
  | 'capital'
  | 'ordinal'
  | 'civility'
  | 'month'
  | 'percent'
  | 'hour';

/** A slip of typography: its kind and the edit, in the prose, that sets it right without touching the meaning. */
export interface TypographySlip extends Edit {
  readonly kind: TypographyKind;
}

/** The slips of a block, by kind in the order of the text. */
export const typography = defineAnalysis('typography', ({ block }): readonly TypographySlip[] => {
  const { prose } = block;
  const found: TypographySlip[] = [];
  for (const { kind, hint, form, text } of forms) {
    if (hint && !hint.test(prose)) continue;
    for (const match of prose.matchAll(form)) {
      const right = text(match);
      if (right !== match[0]) found.push({ kind, span: { start: match.index, end: match.index + match[0].length }, text: right });
    }
  }
  return found;
});

interface Form {
  readonly kind: TypographyKind;
  /** A cheap look before the costly one. */
  readonly hint?: RegExp;
  readonly form: RegExp;
  readonly text: (match: RegExpExecArray) => string;
}

const nbsp = '\u00a0';
const month = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const capitals: Readonly<Record<string, string>> = {
  Etat: 'État',
  Etats: 'États',
  Ecole: 'École',
  Ecoles: 'Écoles',
  Economie: 'Économie',
  Education: 'Éducation',
  Egalité: 'Égalité',
  Egypte: 'Égypte',
  Elysée: 'Élysée',
  Energie: 'Énergie',
  Equateur: 'Équateur',
  Equipement: 'Équipement',
  Erythrée: 'Érythrée',
  Ethiopie: 'Éthiopie',
  Etre: 'Être',
  Evêque: 'Évêque',
  Emirats: 'Émirats',
  Etant: 'Étant',
};

const forms: readonly Form[] = [
  { kind: 'apostrophe', hint: /'/, form: /(?<=\p{L})'(?=\p{L})/gu, text: () => '’' },
  {
    kind: 'guillemets',
    hint: /"/,
    form: /(?<![\p{L}\d])"([^"\n]{2,400})"(?![\p{L}\d])/gu,
    text: ([, inside = '']) => `«${nbsp}${inside.trim()}${nbsp}»`,
  },
  { kind: 'space-before', hint: / [;:!?](?=\s|$)/m, form: /(?<=\S) (?=[;:!?](?:\s|$))/gmu, text: () => nbsp },
  {
    kind: 'space-before',
    hint: /[\p{L}\d»)][;:!?](?=\s|$)/mu,
    form: /([\p{L}\d»)])([;:!?])(?=\s|$)/gmu,
    text: ([, before = '', sign = '']) => `${before}${nbsp}${sign}`,
  },
  {
    kind: 'space-inside',
    hint: /«[^\u00a0\u202f]|[^\u00a0\u202f]»/,
    form: /(?<=«)[ ]?(?=[^\s\u00a0\u202f])|(?<=[^\s\u00a0\u202f])[ ]?(?=»)/gu,
    text: () => nbsp,
  },
  { kind: 'space-comma', hint: / [,.](?:\s|$)/m, form: /(?<=\p{L}) {1,3}(?=[,.](?:\s|$))/gmu, text: () => '' },
  { kind: 'spaces', hint: / {2}/, form: /(?<=\S) {2,40}(?=\S)/gu, text: () => ' ' },
  { kind: 'ellipsis', hint: /\.{3}/, form: /(?<!\.)\.{3}(?!\.)/gu, text: () => '…' },
  {
    kind: 'capital',
    hint: /E[cdglnmqrtv]/,
    form: /(?<![\p{L}\d-])E[a-zéêè]{3,9}(?![\p{Ll}])/gu,
    text: ([word = '']) => (Object.hasOwn(capitals, word) ? (capitals[word] ?? word) : word),
  },
  {
    kind: 'capital',
    hint: /(?:^|[.!?]\s)A /m,
    form: /(?<=^|[.!?]\s)A(?= (?:la|le|l[’']|les|ce|cette|cet|ces|partir|travers|titre|propos|Paris|noter|savoir|compter|cause|défaut|moins|peine|présent|terme|leur|son|sa|notre|chaque|tous|toutes)(?!\p{L}))/gmu,
    text: () => 'À',
  },
  {
    kind: 'ordinal',
    hint: /1 |\di?[èe]/i,
    form: new RegExp(`(?<![\\d.,])1(?=[ \u00a0](?:${month})(?!\\p{L}))`, 'giu'),
    text: () => '1er',
  },
  {
    kind: 'ordinal',
    hint: /1e |1e\u00a0/,
    form: new RegExp(`(?<![\\d.,])1e(?=[ \u00a0](?:${month})(?!\\p{L}))`, 'giu'),
    text: () => '1er',
  },
  {
    kind: 'ordinal',
    hint: /[\dIVX](?:i?[èe]me|[èe]re)/,
    form: /(?<![\p{L}\d])(\d{1,3}|[IVX]{1,6})(i?[èe]mes?|[èe]res?|nde?s?(?=\s))(?!\p{L})/gu,
    text: ([whole = '', number = '', ending = '']) => ordinal(whole, number, ending),
  },
  {
    kind: 'civility',
    hint: /M(?:r|rs|elle|lles)/,
    form: /(?<!\p{L})(?:Mrs?\.?(?= \p{Lu})|Melle(?= \p{Lu}))/gu,
    text: ([civility = '']) => (civility === 'Melle' ? 'Mlle' : civility.startsWith('Mrs') ? 'Mme' : 'M.'),
  },
  {
    kind: 'civility',
    hint: /Mmes?\.|Mlles?\./,
    form: /(?<!\p{L})(Mmes?|Mlles?)\.(?= \p{Lu})/gu,
    text: ([, civility = '']) => civility,
  },
  {
    kind: 'month',
    hint: /\d(?:er)? \p{Lu}/u,
    form: new RegExp(
      `(?<=(?<!\\d)\\d{1,2}(?:er)?[ \u00a0])(?:${month.replace(/(?<=^|\|)./gu, (letter) => letter.toUpperCase())})(?=[ \u00a0]\\d{4})`,
      'gu',
    ),
    text: ([name = '']) => name.toLowerCase(),
  },
  {
    kind: 'percent',
    hint: /\d[%€]/,
    form: /(\d)([%€])(?![\p{L}\d])/gu,
    text: ([, digit = '', sign = '']) => `${digit}${nbsp}${sign}`,
  },
  {
    kind: 'hour',
    hint: /\dh/,
    form: /(?<![\p{L}\d])([01]?\d|2[0-4])h([0-5]\d)?(?![\p{L}\d])/gu,
    text: ([, hours = '', minutes]) => (minutes ? `${hours}${nbsp}h${nbsp}${minutes}` : `${hours}${nbsp}h`),
  },
];

function ordinal(whole: string, number: string, ending: string): string {
  if (/^nd/.test(ending)) return whole;
  const plural = ending.endsWith('s') ? 's' : '';
  if (/^[èe]re/.test(ending)) return number === '1' || number === 'I' ? `${number}re${plural}` : whole;
  return number === '1' || number === 'I' ? `${number}er${plural}` : `${number}e${plural}`;
}
