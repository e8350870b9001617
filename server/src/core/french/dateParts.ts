import { readRoman } from './figures.ts';
import { readNumeral, readOrdinalWord } from './numerals.ts';
import type { Token } from './token.ts';

/** A part of a date that was read: its value and the token after it. */
export interface Part {
  readonly value: number;
  readonly to: number;
}

/** The month that a token names, 1 to 12: « mars », « sept. ». Whether « mars » is the planet, the caller says. */
export function monthOf(token: Token | undefined): number | undefined {
  return token && months.get(token.norm.replace(/\.$/, ''));
}

/** The day of the week that a token names, 1 for Monday. */
export function weekdayNamed(token: Token | undefined): number | undefined {
  return token && weekdays.get(token.norm);
}

/** Reads the day of a month: « 3 », « 03 », « 1er », « premier », « trente et un ». */
export function readDay(tokens: readonly Token[], at: number): Part | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const figures = /^(0?[1-9]|[12]\d|3[01])(?:er)?$/.exec(token.norm)?.[1];
  if (figures) return { value: Number(figures), to: at + 1 };
  if (token.norm === 'premier') return { value: 1, to: at + 1 };
  if (token.kind !== 'word') return undefined;
  const words = readNumeral(tokens, at);
  return words && words.value > 1 && words.value <= 31 ? words : undefined;
}

/** Reads a year in figures, 1000 to 2999, or in words (« deux mille vingt-six »). */
export function readYear(tokens: readonly Token[], at: number): Part | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (/^[12]\d{3}$/.test(token.text)) return { value: Number(token.text), to: at + 1 };
  if (!/^(?:mille?|mil|deux)$/.test(token.norm)) return undefined;
  const words = readNumeral(tokens, at);
  return words && words.value >= 1100 && words.value < 2200 && words.to > at + 1 ? words : undefined;
}

/** Reads two years as one token or three: « 2024-2025 », « 2014–2019 », « 2024/25 ». */
export function readYears(tokens: readonly Token[], at: number): { from: number; until: number; to: number } | undefined {
  const token = tokens[at];
  const joined = /^([12]\d{3})[-–‑/](\d{2}|[12]\d{3})$/.exec(token?.text ?? '');
  if (!joined) return undefined;
  const from = Number(joined[1]);
  const second = joined[2] ?? '';
  const until = second.length === 2 ? Number(String(from).slice(0, 2) + second) : Number(second);
  return until > from && until - from < 400 ? { from, until, to: at + 1 } : undefined;
}

/** Reads the number of a century before « siècle »: « XXIe », « 21e », « vingtième ». */
export function readCentury(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  const figures = /^(\d{1,2})(?:er|e|ème)$/.exec(token.norm)?.[1];
  if (figures) return Number(figures);
  const roman = /^([IVX]+)(?:er|e|ème|E|ER|ÈME)$/.exec(token.text)?.[1];
  if (roman) return readRoman(roman);
  return token.norm === 'premier' ? 1 : readOrdinalWord(token.norm);
}

/** A date in figures alone: « 24/11/2026 », « 24.11.2026 », « 24-11-2026 », « 2026-11-24 »; fields as written, undefined where none reads so. */
export function readNumericDate(text: string): { year: number; month: number; day: number } | undefined {
  const iso = /^([12]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return inBounds(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text);
  if (!french) return undefined;
  const written = french[4] ?? '';
  // Two digits are a year of 1970 to 2069; with stops or hyphens they are more often the number of a chapter.
  if (written.length === 2 && french[2] !== '/') return undefined;
  const year = written.length === 4 ? Number(written) : Number(written) + (Number(written) < 70 ? 2000 : 1900);
  return inBounds(year, Number(french[3]), Number(french[1]));
}

function inBounds(year: number, month: number, day: number): { year: number; month: number; day: number } | undefined {
  return year >= 1000 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;
}

const months: ReadonlyMap<string, number> = new Map(
  [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév', 'fevrier', 'fevr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc', 'decembre'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const weekdays: ReadonlyMap<string, number> = new Map(
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map((name, index) => [name, index + 1]),
);
