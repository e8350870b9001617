import type { DateMention, Quantity } from '../french/quantity.ts';
import type { Span } from '../text/span.ts';

/** A figure by its value, whatever it is written like: a quantity with what it counts, or a date as far as it is told. */
export type Figure = Span &
  (
    | {
        readonly kind: 'quantity';
        /** In units of `dimension`: a ratio is 0.12 for 12 %. */
        readonly value: number;
        readonly upTo?: number;
        readonly precision: number;
        /** `ratio`, a currency, a unit of measure, or `count` for what is counted. */
        readonly dimension: string;
        /** The noun that is counted, as a lemma. */
        readonly counted?: string;
        readonly approximate: boolean;
        readonly bound?: 'below' | 'above';
      }
    | { readonly kind: 'date'; readonly year?: number; readonly month?: number; readonly day?: number }
  );

/** The figures among quantities and dates, in order. Numbers that name (« article 4 »), rank or multiply are none. */
export function figuresOf(quantities: readonly Quantity[], dates: readonly DateMention[]): readonly Figure[] {
  return [...quantities.flatMap(figureOf), ...dates.flatMap(dateFigure)].sort((a, b) => a.start - b.start);
}

function figureOf(quantity: Quantity): readonly Figure[] {
  const { start, end, kind, value, upTo, precision, unit, approximate, bound } = quantity;
  if (kind === 'label' || kind === 'ordinal' || kind === 'multiple' || !Number.isFinite(value)) return [];
  const scale = kind === 'percentage' ? 0.01 : 1;
  // « un tiers » is as exact as « 33 % »: its own precision is that of the word.
  const step = kind === 'fraction' ? 0.01 : precision * scale;
  const own = kind === 'cardinal' ? 'count' : (unit ?? 'count');
  const dimension = kind === 'percentage' || kind === 'fraction' ? 'ratio' : (measured.get(unit ?? '') ?? own);
  return [
    {
      kind: 'quantity',
      start,
      end,
      value: value * scale,
      precision: step,
      dimension,
      approximate: approximate || kind === 'fraction',
      ...(upTo !== undefined && { upTo: upTo * scale }),
      ...(kind === 'cardinal' && unit !== undefined && { counted: unit }),
      ...(bound && { bound }),
    },
  ];
}

/** What is counted where a text leaves out what it measures: « 1,5 degré », « 2 points ». */
const measured: ReadonlyMap<string, string> = new Map([
  ['point', 'point'],
  ['°', '°C'],
]);

function dateFigure(mention: DateMention): readonly Figure[] {
  return mention.sides ? mention.sides.flatMap(toldDate) : toldDate(mention);
}

function toldDate({ start, end, kind, duration, year, month, day }: DateMention): readonly Figure[] {
  if (kind === 'time' || kind === 'century' || duration) return [];
  if (year === undefined && (month === undefined || day === undefined)) return [];
  return [
    {
      kind: 'date',
      start,
      end,
      ...(year !== undefined && { year }),
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
    },
  ];
}

/** Whether two figures are of one kind, so that one could stand where the other does. */
export function isComparable(a: Figure, b: Figure): boolean {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind;
  return a.dimension === b.dimension && (a.counted === undefined || b.counted === undefined || a.counted === b.counted);
}

/** Whether what a draft says holds where the source says `written`: as precise as the draft is, and within what « environ » or « plus de » allow. */
export function isSameFigure(said: Figure, written: Figure): boolean {
  if (said.kind === 'date' || written.kind === 'date')
    return said.kind === 'date' && written.kind === 'date' && isSameDate(said, written);
  if (said.dimension !== written.dimension) return false;
  if (said.upTo !== undefined && written.upTo !== undefined && !isNear(said.upTo, written.upTo, said.precision, said.approximate))
    return false;
  if (isNear(said.value, written.value, said.precision, said.approximate || written.approximate)) return true;
  if (written.upTo !== undefined && said.upTo === undefined && isNear(said.value, written.upTo, said.precision, said.approximate))
    return true;
  // « plus de 300 » is right where the source says 312, not where it says 900.
  if (said.bound === 'below') return written.value > said.value && written.value <= said.value * 1.2;
  return said.bound === 'above' && written.value < said.value && written.value >= said.value * 0.8;
}

function isNear(said: number, written: number, precision: number, approximate: boolean): boolean {
  const apart = Math.abs(said - written);
  const size = Math.abs(said);
  // « 2 milliards » may stand for 1,9, hardly for 1,5: rounding explains half a step, and a tenth of the value at most.
  return apart <= 1e-9 * size || apart <= Math.min(precision * 0.500001, size * 0.1) || (approximate && apart <= size * 0.1);
}

type DateFigure = Extract<Figure, { kind: 'date' }>;

/** A draft may say less of a date than the source; where both tell a part, it is the same. */
function isSameDate(said: DateFigure, written: DateFigure): boolean {
  const agree = (a: number | undefined, b: number | undefined): boolean => a === undefined || b === undefined || a === b;
  const shared = (['year', 'month', 'day'] as const).filter((part) => said[part] !== undefined && written[part] !== undefined);
  if (shared.length === 0) return false;
  if (!agree(said.year, written.year) || !agree(said.month, written.month) || !agree(said.day, written.day)) return false;
  // A day that the source does not tell is not found by its year alone.
  return said.day === undefined || written.day !== undefined;
}
