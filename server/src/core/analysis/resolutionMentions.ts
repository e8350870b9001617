import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';

/** A resolution of the United Nations that a text cites with a year; the span goes from the number to the year. */
export interface ResolutionMention extends Span {
  /** « 2231 » of the Security Council, « 79/243 » of the General Assembly. */
  readonly number: string;
  readonly year: number;
  /** Where the four figures of the year stand. */
  readonly yearSpan: Span;
  /** Whose it is, where the text says so; `unsaid` where the number stands alone. */
  readonly organ: 'security-council' | 'general-assembly' | 'unsaid';
}

/** The resolutions of the United Nations that a block cites with their year. */
export const resolutionMentions = defineAnalysis('resolutionMentions', ({ block, ask }): readonly ResolutionMention[] => {
  if (!/r[ée]solution|S\/RES|A\/RES/i.test(block.prose)) return [];
  const text = ask(folded, block);
  const found: ResolutionMention[] = [];
  for (const match of text.matchAll(/\b(?:([as])\/res\/|resolutions?\s(?:n ?[°o]s?\s?)?)(?=[0-9])/g)) {
    readCited(text, match.index + match[0].length, match[1], found);
  }
  return found;
});

/** Reads « 1325 (2000), 1820 (2008) et 2242 (2015) » from the first number on. */
function readCited(text: string, from: number, letter: string | undefined, found: ResolutionMention[]): void {
  let at = from;
  for (let count = 0; count < 40; count++) {
    const number = /^\d{1,4}(?:\/\d{1,3})?(?![\d/]|[.,]\d)/.exec(text.slice(at, at + 12))?.[0];
    // « 2231/2015 »: the year after a stroke.
    const struck = number ? undefined : /^(\d{3,4})\/((?:19|20)\d\d)(?![\d/(]|\s?\()/.exec(text.slice(at, at + 12));
    if (!number && !struck) return;
    const cited = number ?? struck?.[1] ?? '';
    const end = at + cited.length;
    const year = struck
      ? { start: end + 1, end: end + 5 }
      : (yearAfter(text, end) ?? (count === 0 ? yearBefore(text, from) : undefined));
    const close = year && year.start > end && /^\s?\)/.exec(text.slice(year.end, year.end + 2))?.[0].length;
    const organ = year && organOf(text, at, Math.max(end, year.end + (close || 0)), letter, cited);
    if (year && organ) {
      found.push({
        start: Math.min(at, year.start),
        end: Math.max(end, year.end + (close || 0)),
        number: cited,
        year: Number(text.slice(year.start, year.end)),
        yearSpan: year,
        organ,
      });
    }
    const next = /^\s?\)?(?:,| et| ou|;| ainsi que|, puis)\s(?:(?:la )?resolution )?(?=\d{2,4}(?:\/\d+)? ?\()/.exec(
      text.slice(Math.max(end, year?.end ?? end), Math.max(end, year?.end ?? end) + 40),
    );
    if (!next || !year || year.end < end) return;
    at = year.end + next[0].length;
  }
}

/** The year that stands in brackets after a number, or that a date of adoption gives. */
function yearAfter(text: string, at: number): Span | undefined {
  const rest = text.slice(at, at + 140);
  const match =
    /^\s?\(\s?(?=((?:19|20)\d\d)\s?\))/.exec(rest) ??
    /^(?: du conseil de securite| de l'assemblee generale)?(?: des nations unies| de l'onu)?,? (?:(?:qui (?:a ete|fut) )?(?:adoptee|votee)s? (?:a l'unanimite )?(?:par le conseil(?: de securite)? )?|date )?(?:(?:en date )?du|le|de|d'|en) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:(?:\d{1,2}(?:er)? )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) )?(?=((?:19|20)\d\d)(?!\d| ?[-/(]))/.exec(
      rest,
    );
  if (!match?.[1]) return undefined;
  const start = at + match[0].length;
  return { start, end: start + 4 };
}

/** « a adopté en 2014 la résolution 68/262 »: the year stands before. */
function yearBefore(text: string, at: number): Span | undefined {
  const lead = text.slice(Math.max(0, at - 60), at);
  const match = /(?:adopte|vote)e?s?,? en (?=((?:19|20)\d\d),? (?:la |sa )(?:celebre )?resolution (?:n ?[°o] ?)?$)/.exec(lead);
  if (!match) return undefined;
  const start = at - lead.length + match.index + match[0].length;
  return { start, end: start + 4 };
}

function organOf(
  text: string,
  start: number,
  end: number,
  letter: string | undefined,
  number: string,
): ResolutionMention['organ'] | undefined {
  // « résolution 263 (2013) de la Commission africaine »: of another body.
  const after = /^,? (?:de la|de l'|du|des) (.{0,24})/.exec(text.slice(end, end + 36))?.[1];
  if (after !== undefined && !/^(?:conseil\b|nations|onu\b|assemblee generale|\d)/.test(after) && !letter) return undefined;
  if (letter === 's') return number.includes('/') ? 'unsaid' : 'security-council';
  if (letter === 'a') return 'general-assembly';
  const around = `${text.slice(Math.max(0, start - 90), start)} ${text.slice(start, end + 70)}`;
  if (number.includes('/')) return /assemblee generale/.test(around) ? 'general-assembly' : 'unsaid';
  return /conseil de securite/.test(around) && !/assemblee (?:generale|parlementaire)/.test(around)
    ? 'security-council'
    : 'unsaid';
}
