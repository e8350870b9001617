import type { Quantity } from '../french/quantity.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { quantities } from './quantities.ts';
import { sentences } from './sentences.ts';

/** A result that a text draws from numbers it gives. `right` is what comes out; the span is the stated result. */
export interface Reckoning extends Span {
  readonly kind: 'sum' | 'change' | 'share' | 'parts' | 'excess' | 'ratio';
  readonly stated: number;
  readonly right: number;
  /** How far the result may be off by rounding. */
  readonly tolerance: number;
  /** What it is drawn from. */
  readonly from: Span;
}

/** The sums, changes, ratios and shares that a block states beside the numbers they come from. */
export const reckonings = defineAnalysis('reckonings', ({ block, ask }): readonly Reckoning[] => {
  const { prose } = block;
  if (
    !/(?<!\p{L})soit(?!\p{L})|(?:doubl|tripl|quadrupl)\p{L}+[^.;:]{0,60}(?:passant|de)\s|(?:millions|milliards|euros|dollars)[^.;]{0,20}(?:, dont|\s:)|abstention|sans (?:opinion|r[ée]ponse)|r[ée]parti|d[ée]compos|ventil|partage|le reste|\(\s?\d+(?:,\d+)?[\s\u00a0\u202f]?%/iu.test(
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
          ? (changeOf(text, before, quantity) ?? shareOf(text, before, quantity, link))
          : sumOf(text, before, quantity, link);
      if (one) found.push(one);
    }
    found.push(
      ...[partsOf(text, here, sentence), excessOf(text, here), ratioOf(text, here, sentence)].filter((one) => one !== undefined),
    );
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
function changeOf(text: string, all: readonly Quantity[], result: Quantity): Reckoning | undefined {
  // « de 2 000 à 3 000 en un an, soit »: the time it took is no end of the change.
  const before = all.filter(
    ({ start, end }) =>
      !(
        /(?:en|sur|depuis|pendant) $/.test(text.slice(Math.max(0, start - 8), start)) &&
        /(?:^|\s)(?:ans?|annees?|mois|semaines?|jours)(?!\p{L})/u.test(text.slice(start, end + 9))
      ),
  );
  const link = text.slice(before.at(-1)?.end ?? 0, result.start);
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

/** « 30 des 120 États, soit 25 % », « sur 120 États, 30 ont signé, soit 25 % ». */
function shareOf(text: string, before: readonly Quantity[], result: Quantity, link: string): Reckoning | undefined {
  const last = before.at(-1);
  const first = before.at(-2);
  if (!last || !first || last.kind !== 'cardinal' || first.kind !== 'cardinal' || last.approximate || first.approximate)
    return undefined;
  if (!/^[^.;:()0-9]{0,50}(?:,? soit | \()(?:(?:donc|un taux de|une proportion de|une part de) )?$/.test(link)) return undefined;
  const between = text.slice(first.end, last.start);
  const behind = /^ (?:[^.;:()0-9,]{0,35} )?(?:sur|des|parmi les|sur les|sur un total de) $/.test(between);
  const ahead =
    /(?:^|[.!?]\s|, )sur (?:les |un total de )?$/.test(text.slice(Math.max(0, first.start - 20), first.start)) &&
    /^ [^.;:()0-9,]{0,45}, (?:seules? |seulement )?$/.test(between);
  const [part, whole] = behind ? [first, last] : [last, first];
  if ((!behind && !ahead) || whole.value <= part.value || whole.value === 0) return undefined;
  const right = (part.value / whole.value) * 100;
  const slack = Math.max(0.6, result.precision * 1.01) + ((part.precision + whole.precision) / 2 / whole.value) * 50;
  return {
    kind: 'share',
    start: result.start,
    end: result.end,
    stated: result.value,
    right,
    tolerance: slack,
    from: { start: first.start, end: last.end },
  };
}

/** « 50 millions d’euros, dont 20 millions pour la santé et 40 millions pour l’éducation »: parts of a sum that pass it. */
function excessOf(text: string, here: readonly Quantity[]): Reckoning | undefined {
  for (const [index, whole] of here.entries()) {
    if (whole.kind !== 'money' || !isPlain(whole)) continue;
    const first = here[index + 1];
    const opens = first && /^(?:,? dont | : )$/.exec(text.slice(whole.end, first.start))?.[0];
    if (!first || !opens) continue;
    const parts: Quantity[] = [];
    let end = first.end;
    for (const part of here.slice(index + 1)) {
      const between = parts.length === 0 ? '' : text.slice(end, part.start);
      if (
        !isPart(part, whole) ||
        (parts.length > 0 &&
          !/^ (?:pour|a|au|aux|destines?|consacres?|alloues?|en faveur)(?!\p{L})[^.;:()0-9]{0,60}(?: et|,(?: et)?) $/u.test(
            between,
          ))
      )
        break;
      parts.push(part);
      end = part.end;
    }
    const sum = parts.reduce((total, { value, unit }) => total + (unit === whole.unit || value >= 1e3 ? value : 0), 0);
    const last = parts.at(-1);
    if (parts.length < 2 || !last || sum <= whole.value) continue;
    const tolerance = parts.reduce((slack, { precision }) => slack + precision / 2, whole.precision / 2);
    return {
      kind: 'excess',
      start: first.start,
      end: last.end,
      stated: sum,
      right: whole.value,
      tolerance,
      from: { start: whole.start, end: whole.end },
    };
  }
  return undefined;
}

/** « 20 millions » after « 50 millions d’euros » is of the same money. */
function isPart(part: Quantity, whole: Quantity): boolean {
  return (
    isPlain(part) && ((part.kind === 'money' && part.unit === whole.unit) || (part.kind === 'cardinal' && part.value >= 1e6))
  );
}

function isPlain({ approximate, bound, upTo }: Quantity): boolean {
  return !approximate && bound === undefined && upTo === undefined;
}

/** « doublent, passant de 10 à 30 millions ». */
function ratioOf(text: string, here: readonly Quantity[], sentence: Span): Reckoning | undefined {
  const said = text.slice(sentence.start, sentence.end);
  const told = times.exec(said);
  const word = told?.groups?.['word'];
  if (!told || word === undefined) return undefined;
  const at = sentence.start + told.index;
  const from = at + told[0].length;
  const behind = here.filter(({ start }) => start >= from - 4);
  const ends = endsOf(text, behind.slice(0, behind[0]?.upTo === undefined ? 2 : 1));
  if (!ends || ends.low === 0 || (behind[0]?.start ?? 0) > from + 2) return undefined;
  const right = ends.high / ends.low;
  const stated = word.startsWith('doubl') ? 2 : word.startsWith('tripl') ? 3 : 4;
  return {
    kind: 'ratio',
    start: at + told[0].indexOf(word),
    end: at + told[0].indexOf(word) + word.length,
    stated,
    right,
    tolerance: stated * 0.15 + (ends.step / ends.low) * right,
    from: ends.span,
  };
}

const times =
  /(?<!\p{L})(?<!(?:presque|quasi|pratiquement|plus que|a peine|ete|environ|entre) )(?<word>(?:doubl|tripl|quadrupl)(?:e|ent|ee?s?|e|a|ait|era|eront|er))(?: [^.;:()0-9]{0,40})?,? (?:en )?passant de /u;

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
    /se repartissent|reparti(?:e?s)?(?!tion geo)|repartition|se repartit|se decompose|ventil|abstention|sans (?:opinion|reponse)|ne se prononcent pas|respectivement en|le reste|se partagent/.test(
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
