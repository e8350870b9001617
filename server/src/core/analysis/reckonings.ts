import type { Quantity } from '../french/quantity.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { quantities } from './quantities.ts';
import { sentences } from './sentences.ts';

/** A result that a text draws from numbers it gives. `right` is what comes out; the span is the stated result. */
export interface Reckoning extends Span {
  readonly kind: 'sum' | 'change' | 'share' | 'parts';
  readonly stated: number;
  readonly right: number;
  /** How far the result may be off by rounding. */
  readonly tolerance: number;
  /** What it is drawn from. */
  readonly from: Span;
}

/** The sums, changes and shares that a block states beside the numbers they come from. */
export const reckonings = defineAnalysis('reckonings', ({ block, ask }): readonly Reckoning[] => {
  const { prose } = block;
  if (
    !/(?<!\p{L})soit(?!\p{L})|abstention|r[ée]parti|d[ée]compos|ventil|partage|le reste|\(\s?\d+(?:,\d+)?[\s\u00a0\u202f]?%/iu.test(
      prose,
    )
  )
    return [];
  const all = ask(quantities, block);
  if (all.length < 2) return [];
  const text = ask(folded, block);
  const found: Reckoning[] = [];
  for (const sentence of ask(sentences, block)) {
    const here = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    for (const [index, quantity] of here.entries()) {
      const before = here.slice(Math.max(0, index - 6), index);
      const last = before.at(-1);
      if (!last || quantity.approximate || quantity.bound !== undefined || quantity.upTo !== undefined) continue;
      const link = text.slice(last.end, quantity.start);
      const one =
        quantity.kind === 'percentage'
          ? (changeOf(text, before, quantity, link) ?? shareOf(text, before, quantity, link))
          : sumOf(text, before, quantity, link);
      if (one) found.push(one);
    }
    const parts = partsOf(text, here, sentence);
    if (parts) found.push(parts);
  }
  return found;
});

/** « 12 hommes et 8 femmes, soit 20 personnes au total ». */
function sumOf(text: string, before: readonly Quantity[], total: Quantity, link: string): Reckoning | undefined {
  if (total.kind !== 'cardinal' && total.kind !== 'money') return undefined;
  if (
    !/^[^.;:()0-9]{0,50},? (?:soit|pour)(?: (?:donc|en tout|au total|un total de|un effectif total de|une enveloppe totale de|ensemble))? (?:les )?$/.test(
      link,
    )
  )
    return undefined;
  if (!/soit/.test(link) && !/total/.test(link)) return undefined;
  const terms: Quantity[] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    const term = before[at];
    const next = terms[0];
    if (!term || term.kind !== total.kind || term.approximate || term.bound !== undefined || term.upTo !== undefined) break;
    if (term.kind === 'money' && term.unit !== total.unit) break;
    const between = next && text.slice(term.end, next.start);
    if (
      between !== undefined &&
      !(
        terms.length === 1
          ? /^[^.;:()0-9]{0,45}(?: et |, (?:et )?|,? puis |,? ainsi que )(?:[\p{L}']+ ?){0,3}$/u
          : /^[^.;:()0-9]{0,45}, (?:de |d'|les )?$/
      ).test(between)
    )
      break;
    terms.unshift(term);
  }
  // Two terms at least, and not « 120 dollars, soit 110 euros » or « trois équipes de cinq, soit quinze ».
  if (terms.length < 2) return undefined;
  const first = terms[0];
  const penultimate = terms.at(-2);
  const final = terms.at(-1);
  if (!first || !penultimate || !final) return undefined;
  if (!/(?: et |, et |,? puis |ainsi que )(?:[\p{L}']+ ?){0,3}$/u.test(text.slice(penultimate.end, final.start)))
    return undefined;
  if (
    /(?<!\p{L})(?:sur|dont|contre|par|moins|chacun|chacune|sauf|hors|parmi|autres?)(?!\p{L})/u.test(
      text.slice(Math.max(0, first.start - 25), total.start),
    )
  )
    return undefined;
  const right = terms.reduce((sum, { value }) => sum + value, 0);
  const product = terms.reduce((result, { value }) => result * value, 1);
  if (total.value === product) return undefined;
  const tolerance = total.kind === 'money' ? terms.reduce((sum, { precision }) => sum + precision / 2, total.precision / 2) : 0;
  return {
    kind: 'sum',
    start: total.start,
    end: total.end,
    stated: total.value,
    right,
    tolerance,
    from: { start: first.start, end: final.end },
  };
}

/** « de 400 à 500, soit une hausse de 25 % ». */
function changeOf(text: string, before: readonly Quantity[], result: Quantity, link: string): Reckoning | undefined {
  const sign = /^[+-]/.exec(text.slice(result.start))?.[0] ?? /[+-] ?$/.exec(link)?.[0];
  const told = changeWords.exec(link);
  if (!told || (told.groups?.['word'] === undefined && !sign)) return undefined;
  const ends = endsOf(text, before);
  if (!ends || ends.low === 0) return undefined;
  const falls = /baisse|recul|diminution|reduction|repli|chute/.test(told.groups?.['word'] ?? '') || sign?.startsWith('-');
  const change = ((ends.high - ends.low) / ends.low) * 100;
  return {
    kind: 'change',
    start: result.start,
    end: result.end,
    stated: Math.abs(result.value),
    right: falls ? -change : change,
    tolerance: Math.max(0.6, result.precision) + (ends.step / Math.abs(ends.low)) * 100,
    from: ends.span,
  };
}

const changeWords =
  /^[^.;:()%]{0,60},? soit (?:(?:donc|ainsi) )?(?:une |un )?(?<word>hausse|augmentation|progression|croissance|accroissement|bond|baisse|recul|diminution|reduction|repli|chute)?(?: (?:de|d'))? ?(?:[+-] ?)?$/u;

interface Ends {
  readonly low: number;
  readonly high: number;
  /** By how much rounding may have moved both together. */
  readonly step: number;
  readonly span: Span;
}

/** The two numbers of « de 400 à 500 millions », whether they were read as one range or as two. */
function endsOf(text: string, before: readonly Quantity[]): Ends | undefined {
  const last = before.at(-1);
  const other = before.at(-2);
  if (!last || last.kind === 'percentage' || last.kind === 'label') return undefined;
  if (last.upTo !== undefined) {
    return { low: last.value, high: last.upTo, step: last.precision, span: { start: last.start, end: last.end } };
  }
  if (!other || other.upTo !== undefined || !/(?<!\p{L})d(?:e|') ?$/u.test(text.slice(Math.max(0, other.start - 4), other.start)))
    return undefined;
  const between = text.slice(other.end, last.start);
  if (!/^(?: [^.;:()0-9]{0,40})? a $/.test(between)) return undefined;
  // « de 80 à 60 milliards d’euros »: the first number takes the scale and the unit of the second.
  const borrowed = between === ' a ' && other.kind === 'cardinal' && other.written === 'figures';
  if (!borrowed && (other.unit !== last.unit || other.kind !== last.kind)) return undefined;
  const scale = borrowed ? scaleOf(text.slice(last.start, last.end)) : 1;
  return {
    low: other.value * scale,
    high: last.value,
    step: (other.precision * scale + last.precision) / 2,
    span: { start: other.start, end: last.end },
  };
}

function scaleOf(written: string): number {
  if (/milliard|mds?(?!\p{L})/u.test(written)) return 1e9;
  if (/million|(?<!\p{L})m(?:€|\$| )/u.test(written)) return 1e6;
  return /(?<!\p{L})mill(?:e|iers)/u.test(written) ? 1e3 : 1;
}

/** « 30 des 120 États, soit 25 % ». */
function shareOf(text: string, before: readonly Quantity[], result: Quantity, link: string): Reckoning | undefined {
  const whole = before.at(-1);
  const part = before.at(-2);
  if (!whole || !part || whole.kind !== 'cardinal' || part.kind !== 'cardinal' || whole.approximate || part.approximate)
    return undefined;
  if (!/^[^.;:()0-9]{0,50}(?:,? soit | \()(?:(?:donc|un taux de|une proportion de|une part de) )?$/.test(link)) return undefined;
  if (!/^ (?:[^.;:()0-9,]{0,35} )?(?:sur|des|parmi les|sur les|sur un total de) $/.test(text.slice(part.end, whole.start)))
    return undefined;
  if (whole.value <= part.value || whole.value === 0) return undefined;
  const right = (part.value / whole.value) * 100;
  const slack = Math.max(0.6, result.precision * 1.01) + ((part.precision + whole.precision) / 2 / whole.value) * 50;
  return {
    kind: 'share',
    start: result.start,
    end: result.end,
    stated: result.value,
    right,
    tolerance: slack,
    from: { start: part.start, end: whole.end },
  };
}

/** « 45 % pour, 40 % contre et 20 % d’abstentions »: parts of one whole that pass a hundred. */
function partsOf(text: string, here: readonly Quantity[], sentence: Span): Reckoning | undefined {
  const parts = here.filter(({ kind }) => kind === 'percentage');
  const first = parts[0];
  const last = parts.at(-1);
  if (
    parts.length < 2 ||
    !first ||
    !last ||
    parts.some(({ value, upTo, approximate, bound }) => value >= 100 || upTo !== undefined || approximate || bound)
  )
    return undefined;
  const said = text.slice(sentence.start, sentence.end);
  const whole =
    /se repartissent|reparti(?:e?s)?(?!tion geo)|repartition|se decompose|ventil|abstention|respectivement en|le reste|se partagent/.test(
      said,
    );
  const vote =
    /(?<!\p{L})pour(?!\p{L}).*(?<!\p{L})contre(?!\p{L})/u.test(text.slice(first.end, sentence.end)) &&
    /vot|suffrage|scrutin|referendum|abstention/.test(said);
  if (
    (!whole && !vote) ||
    /dont|parmi|hausse|baisse|contre (?:\d|un)|plusieurs reponses|choix multiples|chacun|respectivement de|(?:19|20)\d\d.*(?:19|20)\d\d/.test(
      said,
    )
  )
    return undefined;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum <= 101.5) return undefined;
  return {
    kind: 'parts',
    start: first.start,
    end: last.end,
    stated: Math.round(sum * 10) / 10,
    right: 100,
    tolerance: 1.5,
    from: { start: first.start, end: last.end },
  };
}
