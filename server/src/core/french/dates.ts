import { type Day, readIso } from './calendar.ts';
import { monthOf, readDay, weekdayNamed } from './dateParts.ts';
import { readMoment } from './moments.ts';
import { mayBeginNumber, readNumber } from './numbers.ts';
import type { DateMention } from './quantity.ts';
import { readTime } from './times.ts';
import type { Token } from './token.ts';
import { dayTold, type Moment, monthTold, type Told } from './told.ts';
import { readUnit } from './units.ts';

/**
 * Finds the dates, periods, centuries and hours that a text names, in order and apart from each other. A span takes in the preposition that bounds it
 * (« depuis 2022 », « d’ici à 2030 ») and leaves out the article (« le »). `draftDate` (ISO) tells what « ce jour » and « hier » are; without it, or
 * where it is no date, they have no ISO dates.
 */
export function findDates(tokens: readonly Token[], draftDate?: string): DateMention[] {
  const draftDay = draftDate === undefined ? undefined : readIso(draftDate);
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const read = token && mayBegin(tokens, at, token) ? readMention(tokens, at, draftDay) : undefined;
    if (read) mentions.push(mention(tokens, read.from, read.to, read.told));
    at = read?.to ?? at + 1;
  }
  return mentions;
}

interface Read {
  readonly from: number;
  readonly to: number;
  readonly told: Told;
}

function mention(tokens: readonly Token[], from: number, to: number, told: Told): DateMention {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, ...told };
}

/** Whether a date may begin with a token: what is made for dates may, and what leads to them where such a word is within reach. */
function mayBegin(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  const reach = leads.get(token.norm);
  if (reach === undefined) return isMadeForDates(token);
  for (let next = at + 1; next <= at + reach; next++) {
    const near = tokens[next];
    if (near && (near.kind === 'number' || isMadeForDates(near) || wayMarks.has(near.norm))) return true;
  }
  return false;
}

function isMadeForDates({ norm }: Token): boolean {
  return dateWords.has(norm) || mayBeginNumber(norm) || dateShapes.test(norm);
}

function readMention(tokens: readonly Token[], at: number, draftDay: Day | undefined): Read | undefined {
  return (
    readTime(tokens, at) ??
    readRange(tokens, at, draftDay) ??
    readBounded(tokens, at, draftDay) ??
    readStrong(tokens, at, draftDay) ??
    readDayAlone(tokens, at, draftDay)
  );
}

/** « du 3 au 5 mai 2024 », « de 2014 à 2019 », « entre le 3 mars et le 2 mai », « de janvier à mars 2022 ». */
function readRange(tokens: readonly Token[], at: number, draftDay: Day | undefined): Read | undefined {
  const opener = tokens[at]?.norm ?? '';
  if (!/^(?:du|de|entre|d')$/.test(opener)) return undefined;
  const inner = opener === 'du' ? at : at + 1;
  const low = readMoment(tokens, inner, draftDay) ?? readBareDay(tokens, opener === 'du' ? at + 1 : inner);
  if (!low) return undefined;
  const link = tokens[low.to]?.norm ?? '';
  if (opener === 'entre' ? link !== 'et' : link !== 'au' && link !== 'à' && link !== "jusqu'") return undefined;
  const beyond = link === "jusqu'" ? low.to + 2 : low.to + 1;
  const high = readMoment(tokens, link === 'au' ? low.to : beyond, draftDay);
  if (!high || sizeOf(low.told) !== sizeOf(high.told)) return undefined;
  if (high.weak && high.told.year !== undefined && countsSomething(tokens, high.to)) return undefined;
  const told = completed(low.told, high.told, draftDay);
  return {
    from: at,
    to: high.to,
    told: {
      kind: 'period',
      ...(told.from === undefined ? {} : { from: told.from }),
      ...(high.told.to === undefined ? {} : { to: high.told.to }),
      ...(told.yearAssumed || high.told.yearAssumed ? { yearAssumed: true } : {}),
      sides: [mention(tokens, low.from, low.to, told), mention(tokens, high.from, high.to, high.told)],
    },
  };
}

/** « 3 » or « lundi 3 » at the head of a range. */
function readBareDay(tokens: readonly Token[], at: number): Moment | undefined {
  const from = tokens[at]?.norm === 'le' ? at + 1 : at;
  const weekday = weekdayNamed(tokens[from]);
  const day = readDay(tokens, weekday === undefined ? from : from + 1);
  return day && { from, to: day.to, told: { kind: 'date', day: day.value, ...(weekday === undefined ? {} : { weekday }) } };
}

/** What a date is counted in: two ends of a range must agree. */
function sizeOf(told: Told): string {
  if (told.day !== undefined) return 'day';
  return told.month !== undefined ? 'month' : told.kind;
}

/** The first end of a range with the month and year that only the second one says. */
function completed(low: Told, high: Told, draftDay: Day | undefined): Told {
  const month = low.month ?? high.month;
  if (low.year !== undefined || month === undefined || high.month === undefined) return low;
  const year = high.year === undefined ? undefined : month > high.month ? high.year - 1 : high.year;
  if (low.day !== undefined) {
    return dayTold(
      {
        ...(year === undefined ? {} : { year }),
        month,
        day: low.day,
        ...(low.weekday === undefined ? {} : { weekday: low.weekday }),
      },
      draftDay,
    );
  }
  return year === undefined ? low : monthTold(month, year, draftDay);
}

/** « depuis 2022 », « d’ici à 2030 », « en mars », « jusqu’au 3 mai », « pendant trois ans ». */
function readBounded(tokens: readonly Token[], at: number, draftDay: Day | undefined): Read | undefined {
  const preposition = readPreposition(tokens, at);
  if (!preposition) return undefined;
  const { to: inner, bound } = preposition;
  const duration = readDuration(tokens, inner);
  if (duration !== undefined && preposition.durations)
    return { from: at, to: duration, told: { kind: 'period', duration: true } };
  if (preposition.durationsOnly) return undefined;
  const moment = readMoment(tokens, inner, draftDay);
  if (!moment || (preposition.bare && moment.from > inner && !preposition.contracted)) return undefined;
  const { from, to, ...rest } = moment.told;
  // « en 2022 » and « en mars » are times, « en mardi » and « en vingt » are none.
  if (preposition.bare && moment.told.weekday !== undefined && moment.told.month === undefined) return undefined;
  if (moment.weak && moment.told.year !== undefined && preposition.weak && countsSomething(tokens, moment.to)) return undefined;
  const told: Told =
    bound === 'from'
      ? { ...rest, kind: 'period', ...(from === undefined ? {} : { from }) }
      : bound === 'to'
        ? { ...rest, kind: 'period', ...(to === undefined ? {} : { to }) }
        : moment.told;
  return { from: at, to: moment.to, told };
}

interface Preposition {
  readonly to: number;
  readonly bound?: 'from' | 'to';
  /** No article may follow (« en »). */
  readonly bare?: boolean;
  /** An article is in the preposition (« au »). */
  readonly contracted?: boolean;
  readonly durations?: boolean;
  /** A date that follows stands by itself (« dans les années 1990 »). */
  readonly durationsOnly?: boolean;
  /** A number may follow that is no year (« avant 2000 spectateurs »). */
  readonly weak?: boolean;
}

function readPreposition(tokens: readonly Token[], at: number): Preposition | undefined {
  const first = tokens[at]?.norm ?? '';
  const second = tokens[at + 1]?.norm ?? '';
  const third = tokens[at + 2]?.norm ?? '';
  switch (first) {
    case 'en':
      return { to: at + 1, bare: true, durations: true };
    case 'depuis':
    case 'dès':
      return { to: at + 1, bound: 'from', durations: first === 'depuis' };
    case 'après':
      return { to: at + 1, bound: 'from', durations: true, weak: true };
    case 'avant':
      return { to: at + 1, bound: 'to', durations: true, weak: true };
    case 'pendant':
    case 'durant':
    case 'sous':
    case 'dans':
      return { to: at + 1, durations: true, durationsOnly: true };
    case 'à':
      if (/^(?:partir|compter)$/.test(second) && /^(?:de|du|d')$/.test(third)) {
        return { to: third === 'du' ? at + 2 : at + 3, bound: 'from' };
      }
      return second === "l'" && third === 'horizon'
        ? { to: /^(?:de|d')$/.test(tokens[at + 3]?.norm ?? '') ? at + 4 : at + 3 }
        : undefined;
    case "jusqu'":
      return { to: second === 'au' || second === 'aux' ? at + 1 : at + 2, bound: 'to' };
    case "d'":
      if (second !== 'ici') return undefined;
      return { to: third === 'à' ? at + 3 : at + 2, bound: 'to', durations: true };
    case 'il':
      return second === 'y' && third === 'a' ? { to: at + 3, durations: true, bare: true } : undefined;
    case 'au':
    case 'aux':
      if (/^(?:cours|long)$/.test(second) && /^(?:de|du|des)$/.test(third))
        return { to: at + 3, durations: true, durationsOnly: true };
      return second === 'bout' && third === 'de' ? { to: at + 3, durations: true, bare: true } : undefined;
    default:
      return undefined;
  }
}

/** Where a length of time ends that begins at a token: « trois ans », « les dix prochaines années »; undefined where none does. */
function readDuration(tokens: readonly Token[], at: number): number | undefined {
  const first = /^(?:les|ces|l'|la|le|moins|plus)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  const start = tokens[first]?.norm === 'de' && first > at ? first + 1 : first;
  const number = readNumber(tokens, start);
  if (!number) return undefined;
  const adjective = /^(?:prochaine?s?|derni(?:er|ère)s?|premi(?:er|ère)s|longue?s?|nouveaux|nouvelles)$/.test(
    tokens[number.to]?.norm ?? '',
  )
    ? 1
    : 0;
  const of = number.noun && /^d(?:e|')$/.test(tokens[number.to]?.norm ?? '') ? 1 : 0;
  const unit = readUnit(tokens, number.to + adjective + of);
  return unit && timeUnits.has(unit.unit) ? unit.to : undefined;
}

const timeUnits = new Set(['an', 'mois', 'semaine', 'jour', 'h', 'min', 's', 'trimestre', 'semestre', 'siècle', 'décennie']);

/** A date that needs no preposition, or a year that what stands around it shows to be one. */
function readStrong(tokens: readonly Token[], at: number, draftDay: Day | undefined): Read | undefined {
  const moment = readMoment(tokens, at, draftDay);
  if (!moment) return undefined;
  if (!moment.weak) return { from: keepsArticle(tokens, at, moment) ? at : moment.from, to: moment.to, told: moment.told };
  if (moment.told.month !== undefined) {
    return /^(?:derni|prochain|passé)/.test(tokens[moment.to]?.norm ?? '') ? { ...moment, to: moment.to + 1 } : undefined;
  }
  return standsAsYear(tokens, moment) ? moment : undefined;
}

/** « des années 1990 » is a period with its preposition, « les années 1990 » is not. */
function keepsArticle(tokens: readonly Token[], at: number, moment: Moment): boolean {
  return moment.from > at && tokens[moment.from]?.norm === 'années' && tokens[at]?.norm === 'des';
}

/** « le budget 2025 », « l’accord de 2015 », « (2022) », but not « la résolution 1701 » nor « 2000 soldats ». */
function standsAsYear(tokens: readonly Token[], moment: Moment): boolean {
  const year = moment.told.year ?? 0;
  if (year < 1900 || year > 2100 || countsSomething(tokens, moment.to)) return false;
  const before = tokens[moment.from - 1];
  const earlier = tokens[moment.from - 2]?.norm ?? '';
  if (!before) return tokens[moment.to] === undefined || /^[:,.)–-]$/.test(tokens[moment.to]?.text ?? '');
  if (before.norm === 'de') return !/^(?:plus|moins|près|autour|total|ordre|nombre|somme|résolution|loi)$/.test(earlier);
  if (/^(?:\(|,|et|ou|-|–|\/|;|:)$/.test(before.norm)) return true;
  return (
    before.kind === 'word' &&
    !/^(?:à|au|quelque|environ|les|des|ces|ses|plus|moins|pour|sur|par|avec|sont|a|ont|est|que|dont|soit)$/.test(before.norm) &&
    !numbered.has(before.norm)
  );
}

/** What carries a number that looks like a year. */
const numbered = new Set(
  'résolution résolutions article articles art. page p. n° nos numéro no no. protocole convention loi décret règlement directive décision note télégramme td point paragraphe vol dossier boîte bp cs poste code'.split(
    ' ',
  ),
);

/** Whether a plural noun or a unit follows, so that the figures before it count. */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === 'symbol' && next.text !== '§' && next.text !== '|') return true;
  if (readUnit(tokens, at)) return true;
  if (next.kind !== 'word') return false;
  return (
    /^\p{Ll}{3,}[sx]$/u.test(next.text) &&
    !/^(?:dans|mais|après|dès|depuis|sans|sous|vers|plus|puis|alors|lors|toujours|jamais|moins|très|ils|elles|nous|vous|leurs|aux|des|les|ces|ses|fois|près|selon|parmis?|hors|divers)$/.test(
      next.norm,
    )
  );
}

/** « le 15 » where no noun follows. */
function readDayAlone(tokens: readonly Token[], at: number, draftDay: Day | undefined): Read | undefined {
  if (!/^(?:le|du|au)$/.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.kind !== 'number') return undefined;
  const day = readDay(tokens, at + 1);
  const next = tokens[at + 2];
  if (!day || !/^\d{1,2}(?:er)?$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  if (monthOf(next) !== undefined) return undefined;
  const courant = next?.norm === 'courant';
  if (tokens[at]?.norm !== 'le' && !courant) return undefined;
  if (!courant && next && !/^(?:[.,;:)]|par|à|au|aux|pour|dans|dernier|prochain|et|en|lors|devant|avec)$/.test(next.norm))
    return undefined;
  const told: Told =
    courant && draftDay
      ? dayTold({ year: draftDay.year, month: draftDay.month, day: day.value }, draftDay)
      : { kind: 'date', day: day.value };
  return { from: at + 1, to: courant ? at + 3 : at + 2, told };
}

/** Words that dates are made of, beside numbers: a look-up spares most tokens the reading. */
const dateWords: ReadonlySet<string> = new Set(
  `hier avant-hier aujourd'hui demain après-demain lundi mardi mercredi jeudi vendredi samedi dimanche premier
   janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv. févr. avr. juil. sept. oct. nov. déc. fevrier aout decembre
   début milieu courant fin commencement printemps été automne hiver second dernier année an exercice mois années
   semaine trimestre semestre mil midi minuit`
    .trim()
    .split(/\s+/),
);

/** « XXIe », « 1er », « vingtième », « T1 », « mi-mars ». */
const dateShapes = /^(?:[ivx]+(?:e|er|ème)$|\d+(?:e|er|ème)$|[ts][1-4]$|mi-)|ième$/;

/** Prepositions and articles that lead to a date, with how many tokens further on it has begun: « de la mi-mars », « il y a moins de trois ans ». */
const leads: ReadonlyMap<string, number> = new Map([
  ...["d'", 'au', 'aux', 'ce', 'cet', 'cette', 'de', 'des', 'du', "l'", 'la', 'le', 'les'].map((lead) => [lead, 2] as const),
  ...['entre', 'à', "jusqu'"].map((lead) => [lead, 3] as const),
  ...['après', 'avant', 'dans', 'depuis', 'durant', 'dès', 'en', 'il', 'pendant', 'sous'].map((lead) => [lead, 5] as const),
]);

/** What stands between a preposition and its date: « d’ici à la fin », « au cours des », « à l’horizon de », « ce jour ». */
const wayMarks: ReadonlySet<string> = new Set('ici cours long bout partir compter horizon jour matin soir après-midi'.split(' '));
