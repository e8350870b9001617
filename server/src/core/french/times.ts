import type { Token } from './token.ts';
import type { Told } from './told.ts';

/** Reads an hour of the day: « 14 h 30 », « 18h00 », « 14:30 », « à 18 heures », « à midi »; « 48 heures » and « trois heures » are lengths. */
export function readTime(tokens: readonly Token[], at: number): { from: number; to: number; told: Told } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const before = tokens[at - 1]?.norm ?? '';
  if (/^(?:midi|minuit)$/.test(token.norm)) {
    return hourBefore.test(before) ? told(tokens, at, at + 1, token.norm === 'midi' ? 12 : 0, 0) : undefined;
  }
  if (token.kind !== 'number') return undefined;
  const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(token.text);
  if (clock) return told(tokens, at, at + 1, Number(clock[1]), Number(clock[2]));
  if (!/^(?:[01]?\d|2[0-4])$/.test(token.text)) return undefined;
  const unit = tokens[at + 1]?.norm.replace(/\.$/, '') ?? '';
  if (!/^(?:h|heures?)$/.test(unit)) return undefined;
  const minutes = /^[0-5]\d$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.kind === 'number' ? tokens[at + 2] : undefined;
  const suffix = /^(?:mn|min|minutes?)$/.test(tokens[at + 3]?.norm ?? '') ? 1 : 0;
  if (minutes) return told(tokens, at, at + 3 + suffix, Number(token.text), Number(minutes.text));
  return hourBefore.test(before) || isRangeOfHours(tokens, at) ? told(tokens, at, at + 2, Number(token.text), 0) : undefined;
}

const hourBefore = /^(?:à|vers|dès|avant|après|jusqu'à|entre)$/;

/** « de 9 h à 12 h » */
function isRangeOfHours(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.norm === 'de' &&
    tokens[at + 2]?.norm === 'à' &&
    tokens[at + 3]?.kind === 'number' &&
    /^h/.test(tokens[at + 4]?.norm ?? '')
  );
}

function told(
  tokens: readonly Token[],
  from: number,
  to: number,
  hour: number,
  minute: number,
): { from: number; to: number; told: Told } {
  const zone = readZone(tokens, to);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { from, to, told: { kind: 'time', time, ...(zone === undefined ? {} : { zone }) } };
}

/** The zone said after an hour: « (heure de Paris) », « heure locale », « GMT »; it is not part of the span. */
function readZone(tokens: readonly Token[], at: number): string | undefined {
  const first = tokens[at]?.text === '(' ? at + 1 : at;
  const token = tokens[first];
  if (/^(?:GMT|UTC|TU|CET|CEST)$/.test(token?.text ?? '')) return token?.text;
  if (token?.norm !== 'heure') return undefined;
  const next = tokens[first + 1];
  if (/^(?:de|d')$/.test(next?.norm ?? '')) return tokens[first + 2]?.text;
  return next?.kind === 'word' ? next.norm : undefined;
}
