import type { Quantity } from '../french/quantity.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { quantities } from './quantities.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { readWrittenDate, type WrittenDate } from './writtenDate.ts';

/** A number of years that a text gives between a date it tells and another, or its own day; the span is the number. */
export interface YearsSince extends Span {
  readonly stated: number;
  readonly from: WrittenDate;
  /** The later year, where the text tells it; its own day is meant where absent. */
  readonly to?: number;
  /** An age is counted from birthday to birthday, an anniversary from year to year; « il y a » is said roundly. */
  readonly kind: 'age' | 'anniversary' | 'ago';
}

/** « il y a dix ans, le 12 décembre 2015 », « le dixième anniversaire de l’accord de 2015, célébré cette année », « né en 1970, il est âgé de 56 ans ». */
export const yearsSince = defineAnalysis('yearsSince', ({ block, ask }): readonly YearsSince[] => {
  if (!/anniversaire|centenaire|cinquantenaire|\bans\b/i.test(block.prose)) return [];
  const text = ask(folded, block);
  const quoted = ask(quotations, block);
  const numbers = ask(quantities, block);
  const found = ask(sentences, block).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!/anniversaire|centenaire|cinquantenaire| ans(?![a-z])/.test(sentence)) return [];
    const at = (offset: number): number => start + offset;
    return [
      ...agoIn(sentence, at, numbers),
      ...afterIn(sentence, at, numbers),
      ...ageIn(sentence, at, numbers),
      ...feastIn(sentence, at, numbers),
      ...anniversaryIn(sentence, at),
    ];
  });
  return found.filter((one) => !quoted.some((span) => span.start <= one.start && one.end <= span.end));
});

type Place = (offset: number) => number;

/** The exact number of years that stands at an offset of the block, and where « ans » ends behind it. */
function yearsAt(
  numbers: readonly Quantity[],
  start: number,
  sentence: string,
  offset: number,
): { value: number; end: number; after: number } | undefined {
  const quantity = numbers.find((one) => one.start === start);
  if (!quantity || quantity.approximate || quantity.bound !== undefined || quantity.upTo !== undefined) return undefined;
  if (!Number.isInteger(quantity.value) || quantity.value < 1 || quantity.value > 400) return undefined;
  const unit = /^[\p{L}\d\s-]{1,24}? ans(?!\p{L})/u.exec(sentence.slice(offset));
  if (!unit) return undefined;
  return { value: quantity.value, end: start + unit[0].length - 4, after: offset + unit[0].length };
}

const told = "(?:le |en |au mois de |au mois d'|c'etait le |c'etait en )";

/** « il y a dix ans, le 12 décembre 2015 » and « le 12 décembre 2015, il y a dix ans ». */
function* agoIn(sentence: string, at: Place, numbers: readonly Quantity[]): Generator<YearsSince> {
  for (const match of sentence.matchAll(/(?<!\p{L})il y a (?=[\p{L}\d])/gu)) {
    const offset = match.index + match[0].length;
    const years = yearsAt(numbers, at(offset), sentence, offset);
    if (!years) continue;
    const behind = new RegExp(`^(?: (?:jour pour jour|exactement|aujourd'hui))?,? ${told}(?=\\d|[jfmasond])`).exec(
      sentence.slice(years.after),
    );
    const before = new RegExp(`${told}((?:\\d{1,2}(?:er)? )?(?:[a-z]+ )?(?:1[6-9]|20)\\d\\d), (?:soit )?$`).exec(
      sentence.slice(0, match.index),
    );
    const date = behind
      ? readWrittenDate(sentence, years.after + behind[0].length)
      : before && readWrittenDate(sentence, before.index + before[0].indexOf(before[1] ?? ''));
    if (date) yield { start: at(offset), end: years.end, stated: years.value, from: date, kind: 'ago' };
  }
}

/** « trente ans après 1994, en 2026 ». */
function* afterIn(sentence: string, at: Place, numbers: readonly Quantity[]): Generator<YearsSince> {
  for (const match of sentence.matchAll(/ ans apres (?=1[6-9]\d\d|20\d\d)/g)) {
    const number = numbers.find((one) => one.start < at(match.index) && at(match.index) <= one.end + 1 && one.start >= at(0));
    const from = readWrittenDate(sentence, match.index + match[0].length);
    if (!number || number.approximate || number.bound !== undefined || !from) continue;
    const link = /^, en (?=20\d\d|19\d\d)/.exec(sentence.slice(from.end));
    const to = link && readWrittenDate(sentence, from.end + link[0].length);
    if (to)
      yield {
        start: number.start,
        end: Math.min(number.end, at(match.index)),
        stated: number.value,
        from,
        to: to.year,
        kind: 'anniversary',
      };
  }
}

/** « né en 1970, il est âgé de 56 ans »: only where the sentence tells no other year, and speaks of today. */
function* ageIn(sentence: string, at: Place, numbers: readonly Quantity[]): Generator<YearsSince> {
  if ((sentence.match(/(?:1[89]|20)\d\d/g)?.length ?? 0) !== 1 || /etait|fut |avait|alors|epoque|mort|deced/.test(sentence))
    return;
  const born = /(?<!\p{L})nee? (?:a [\p{L}' -]{2,30},? )?(?:le |en )(?=\d|[jfmasond])/u.exec(sentence);
  const from = born && readWrittenDate(sentence, born.index + born[0].length);
  const aged = /(?<!\p{L})agee? (?:aujourd'hui )?de (?=[\p{L}\d])/u.exec(sentence);
  if (!from || !aged) return;
  const offset = aged.index + aged[0].length;
  const years = yearsAt(numbers, at(offset), sentence, offset);
  if (years) yield { start: at(offset), end: years.end, stated: years.value, from, kind: 'age' };
}

/** « Créée en 1946, l’Organisation fête cette année ses quatre-vingts ans »: where no other year is told. */
function* feastIn(sentence: string, at: Place, numbers: readonly Quantity[]): Generator<YearsSince> {
  if ((sentence.match(/(?:1[6-9]|20)\d\d/g)?.length ?? 0) !== 1) return;
  const born =
    /(?:^|\s)(?:cree|fonde|etabli|lance|ne|signe|inaugure|ouvert)e?s? (?:a [\p{L}' -]{2,30},? )?(?:le |en )(?=\d|[jfmasond])/u.exec(
      sentence,
    );
  const from = born && readWrittenDate(sentence, born.index + born[0].length);
  const feast = /(?:fete|fetent|celebre|celebrent) (?:cette annee |aujourd'hui )?ses (?=[\p{L}\d])/u.exec(sentence);
  if (!from || !feast || feast.index < from.end) return;
  const offset = feast.index + feast[0].length;
  const years = yearsAt(numbers, at(offset), sentence, offset);
  if (years) yield { start: at(offset), end: years.end, stated: years.value, from, kind: 'age' };
}

/** « le dixième anniversaire de l’accord signé en 2015, que nous célébrons cette année »: where the year of the feast is told. */
function* anniversaryIn(sentence: string, at: Place): Generator<YearsSince> {
  for (const match of sentence.matchAll(
    /(?<!\p{L})(?:(?<number>\d{1,3}) ?(?:e|eme|er)|(?<word>[a-z]+(?:-[a-z]+)*)) anniversaire(?!s)|(?<!\p{L})(?<feast>(?:bi)?centenaire|cinquantenaire)(?!\p{L}|s)/gu,
  )) {
    const { number, word, feast } = match.groups ?? {};
    const stated = number ? Number(number) : ordinals.get(word ?? feast ?? '');
    if (stated === undefined) continue;
    const behind = sentence.slice(match.index + match[0].length);
    const link =
      /^ (?:de|du|des|d')[^.;:()]{2,70}?(?:,? (?:signee?s?|adoptee?s?|conclue?s?|fondee?s?|creee?s?|ouverte?s?|survenue?s?|intervenue?s?) (?:a [a-z' -]{2,20} )?(?:le |en )| \(| de )(?=(?:\d{1,2}(?:er)? [a-z]+ )?(?:1[6-9]|20)\d\d)/.exec(
        behind,
      ) ??
      /^ (?:de|du|des|d')[^.;:()]{0,12}(?:etablissement|signature|creation|fondation|adoption|independance|naissance|ouverture|conclusion)[^.;:()0-9]{0,60}, (?:le |en )(?=(?:\d{1,2}(?:er)? [a-z]+ )?(?:1[6-9]|20)\d\d)/.exec(
        behind,
      );
    const from = link && readWrittenDate(behind, link[0].length);
    if (!from) continue;
    const rest = sentence.slice(0, match.index) + behind.slice(from.end);
    const years = [...rest.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
    const now = /cette annee|aujourd'hui|celebrons|fetons|commemorons|marquons/.test(rest);
    const span = { start: at(match.index), end: at(match.index + (number ?? word ?? feast ?? '').length) };
    const shifted = { ...from, start: match.index + match[0].length + from.start, end: match.index + match[0].length + from.end };
    const [to, ...others] = years;
    if (others.length > 0) continue;
    if (to !== undefined && /(?:^|[ ,])en (?:19|20)\d\d/.test(rest))
      yield { ...span, stated, from: shifted, to, kind: 'anniversary' };
    else if (to === undefined && now) yield { ...span, stated, from: shifted, kind: 'anniversary' };
  }
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['cinquieme', 5],
  ['dixieme', 10],
  ['quinzieme', 15],
  ['vingtieme', 20],
  ['vingt-cinquieme', 25],
  ['trentieme', 30],
  ['quarantieme', 40],
  ['cinquantieme', 50],
  ['soixantieme', 60],
  ['soixante-dixieme', 70],
  ['soixante-quinzieme', 75],
  ['quatre-vingtieme', 80],
  ['centieme', 100],
  ['cinquantenaire', 50],
  ['centenaire', 100],
  ['bicentenaire', 200],
]);
