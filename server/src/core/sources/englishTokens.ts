import type { Token } from '../french/token.ts';

/**
 * The tokens of an English text with its numbers, units and dates as French writes them, so that one reader serves both: « 1,234 people » as « 1234 people »,
 * « two thirds » as « deux tiers », « March 3, 2025 » as « 3 mars 2025 ». What has no figure stays as it is. Each token spans what it stands for.
 */
export function englishTokens(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const one =
      readDate(tokens, at) ?? readShare(tokens, at) ?? readNumeral(tokens, at) ?? readPhrase(tokens, at) ?? readGlued(tokens, at);
    if (one) {
      read.push(...one.tokens);
      at = one.to;
    } else {
      read.push(said(token, tokens, at));
      at++;
    }
  }
  return read;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly to: number;
}

/** A token with other words on the place of those from one to another. */
function word(text: string, from: Token, to: Token = from, kind: Token['kind'] = 'word'): Token {
  return { kind, text, norm: text.toLowerCase(), start: from.start, end: to.end };
}

/** « March 3, 2025 », « March 3 », « 3rd of March »; other orders are those of French. */
function readDate(tokens: readonly Token[], at: number): Read | undefined {
  const first = tokens[at];
  const month = first && monthOf(first);
  const day = tokens[at + 1];
  if (!first || !month || !day || !/^[0-3]?\d(?:st|nd|rd|th|[-–][0-3]?\d)?$/.test(day.norm)) return undefined;
  const hasComma = tokens[at + 2]?.text === ',' && /^(?:19|20)\d\d$/.test(tokens[at + 3]?.text ?? '');
  // Each in the place of the other, so that the two together span the same.
  return {
    tokens: [word(day.text.replace(/\p{L}+$/u, ''), first, first, 'number'), word(month, day)],
    to: hasComma ? at + 3 : at + 2,
  };
}

function monthOf({ text }: Token): string | undefined {
  return /^\p{Lu}/u.test(text) ? months.get(text.toLowerCase().replace(/\.$/, '')) : undefined;
}

/** « a third », « two thirds », « one-quarter », « half », « 12 per cent ». */
function readShare(tokens: readonly Token[], at: number): Read | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const next = tokens[at + 1];
  if (first.norm === 'half') return { tokens: [word('la', first), word('moitié', first)], to: at + 1 };
  if (first.norm === 'out' && next?.norm === 'of') return { tokens: [word('sur', first, next)], to: at + 2 };
  if (first.norm === 'per' && next?.norm === 'cent') return { tokens: [word('%', first, next, 'symbol')], to: at + 2 };
  const whole = tokens[at + 2];
  if (next?.norm === 'in' && whole && isSmall(first) && isSmall(whole)) {
    return { tokens: [word(String(numeralOf(first.norm) ?? first.text), first, first, 'number'), word('sur', next)], to: at + 2 };
  }
  const [count = '', part = ''] = first.norm.includes('-') ? first.norm.split('-') : [first.norm, next?.norm];
  const share = shares.get(part);
  const many = shareCounts.get(count);
  if (!share || !many) return undefined;
  const last = first.norm.includes('-') ? first : (next ?? first);
  const to = last === first ? at + 1 : at + 2;
  const of = tokens[to]?.norm === 'of' ? tokens[to] : undefined;
  return { tokens: [word(many, first), word(share, last), ...(of ? [word('de', of)] : [])], to: of ? to + 1 : to };
}

function isSmall({ text, norm }: Token): boolean {
  return /^\d{1,2}$/.test(text) || numeralOf(norm) !== undefined;
}

/** « twenty-seven », « one hundred and twenty », « two thousand five hundred »: in figures, up to the millions, which stand apart as they do in French. */
function readNumeral(tokens: readonly Token[], at: number): Read | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let total = 0;
  let below = 0;
  let to = at;
  for (let next = at; ; next++) {
    const norm = tokens[next]?.norm ?? '';
    const value = numeralOf(norm);
    if (value !== undefined) below += value;
    else if (norm === 'hundred' && next > at) below *= 100;
    else if (norm === 'thousand' && next > at) {
      total += below * 1000;
      below = 0;
    } else if (
      !(norm === 'and' && to > at && tokens[to - 1]?.norm === 'hundred' && numeralOf(tokens[next + 1]?.norm ?? '') !== undefined)
    )
      break;
    to = next + 1;
  }
  const last = tokens[to - 1];
  return last && to > at ? { tokens: [word(String(total + below), first, last, 'number')], to } : undefined;
}

function numeralOf(norm: string): number | undefined {
  const [tens = '', unit] = norm.split('-');
  const high = numerals.get(tens);
  if (high === undefined || unit === undefined) return high;
  const low = numerals.get(unit);
  return low !== undefined && low < 10 && high >= 20 ? high + low : undefined;
}

/** « more than », « at least », « up to », « square kilometres ». */
function readPhrase(tokens: readonly Token[], at: number): Read | undefined {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || !next) return undefined;
  const french = phrases.get(`${first.norm} ${next.norm}`);
  if (!french) return undefined;
  const [one = '', other = ''] = french.split(' ');
  return { tokens: [word(one, first), word(other, next)], to: at + 2 };
}

/** « 4.7bn », « 25m », « 250k »: a number and its scale. */
function readGlued(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  const [, digits, scale = ''] = /^(\d[\d.,]*)(bn|tn|mn|m|k)$/i.exec(token?.text ?? '') ?? [];
  if (!token || !digits) return undefined;
  const number = figuresAsFrench(word(digits, token, token, 'number'));
  return { tokens: [number, word(scales.get(scale.toLowerCase()) ?? '', token)], to: at + 1 };
}

function figuresAsFrench(token: Token): Token {
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token.text);
  // In French, « 3.250 » parts thousands.
  const text = (grouped ? token.text.replaceAll(',', '') : token.text).replace(/\.(?=\d+$)/, ',');
  return { ...token, text, norm: text };
}

/** A single token: a number with the signs of English, a scale, a unit, a preposition before a year. */
function said(token: Token, tokens: readonly Token[], at: number): Token {
  if (token.kind === 'number') return figuresAsFrench(token);
  if (token.kind !== 'word') return token;
  const day = /^(\d+)(?:st|nd|rd|th)$/.exec(token.norm)?.[1];
  if (day && monthOf(tokens[at + 1] ?? token)) return word(day, token, token, 'number');
  const month = monthOf(token);
  if (month && [tokens[at - 1], tokens[at + 1]].some((near) => near && /^\d/.test(near.text))) return word(month, token);
  const next = tokens[at + 1]?.text ?? '';
  const before = /^(?:19|20)\d\d$/.test(next)
    ? (years.get(token.norm) ?? prepositions.get(token.norm))
    : /^\d/.test(next)
      ? prepositions.get(token.norm)
      : undefined;
  const french = before ?? units.get(token.norm);
  return french === undefined ? token : word(french, token, token, french === '%' ? 'symbol' : 'word');
}

const months = pairs(
  'january janvier february février march mars april avril may mai june juin july juillet august août september septembre october octobre november novembre december décembre jan janvier feb février mar mars apr avril jun juin jul juillet aug août sept septembre sep septembre oct octobre nov novembre dec décembre',
);
const shares = pairs('third tiers thirds tiers quarter quart quarters quarts fifth cinquième fifths cinquièmes');
const shareCounts = pairs('a un one un two deux three trois four quatre');
const years = pairs('from de to à');
const prepositions = pairs(
  'from du to au and et in en since depuis by en until jusqu’en during pendant between entre about environ around environ approximately environ nearly environ almost environ roughly environ some environ over environ',
);
const scales = pairs('bn milliards tn billions mn millions m millions k mille');
const units = pairs(
  'billion milliards billions milliards bn milliards trillion billions trillions billions million millions mn millions thousand mille thousands milliers hundreds centaines dozen douzaine dozens douzaines percent % pounds livres kilometres kilomètres kilometers kilomètres metres mètres meters mètres tonnes tonnes tons tonnes litres litres liters litres years ans year an months mois month mois weeks semaines week semaine days jours day jour hours heures hour heure minutes minutes',
);
const phrases: ReadonlyMap<string, string> = new Map([
  ['more than', 'plus de'],
  ['less than', 'moins de'],
  ['fewer than', 'moins de'],
  ['at least', 'au moins'],
  ['square kilometres', 'kilomètres carrés'],
  ['square kilometers', 'kilomètres carrés'],
  ['square metres', 'mètres carrés'],
  ['cubic metres', 'mètres cubes'],
]);
const numerals: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((name, value) => [name, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((name, tens) => [name, (tens + 2) * 10] as const),
]);

function pairs(text: string): ReadonlyMap<string, string> {
  const all = text.split(' ');
  return new Map(all.flatMap((name, at) => (at % 2 === 0 ? [[name, all[at + 1] ?? ''] as const] : [])));
}
