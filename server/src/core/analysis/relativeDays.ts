import type { DateMention } from '../french/quantity.ts';
import { foldedMonths } from '../knowledge/writeDate.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { dates } from './dates.ts';
import { folded } from './folded.ts';

/** A day said twice, by its distance and by its date: « hier, lundi 23 novembre ». The span covers both. */
export interface RelativeDay extends Span {
  /** Days from the day of the text: -1 for « hier ». */
  readonly distance: number;
  readonly word: string;
  readonly date: DateMention;
}

/** The days that a block names by distance and date at once. */
export const relativeDays = defineAnalysis('relativeDays', ({ block, ask }): readonly RelativeDay[] => {
  if (!/hier|demain|aujourd|ce jour/i.test(block.prose)) return [];
  const text = ask(folded, block);
  const found: RelativeDay[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}-])(avant-hier|hier|aujourd'hui|ce jour|demain|apres-demain)(?: (?:matin|soir|midi|apres-midi))?(?=,? (?:le |ce |\()?)/gu,
  )) {
    const end = match.index + match[0].length;
    const date = ask(dates, block).find(
      ({ start, day, month, kind }) =>
        kind === 'date' &&
        day !== undefined &&
        month !== undefined &&
        start >= end &&
        /^,? ?\(?(?:le |ce )?$/.test(text.slice(end, start)),
    );
    // « il annonçait le 10 novembre que, dès demain, 11 novembre »: told from another day.
    if (date && !fromAnotherDay(text.slice(text.lastIndexOf('. ', match.index) + 1, match.index), date))
      found.push({ start: match.index, end: date.end, distance: distances[match[1] ?? ''] ?? 0, word: match[1] ?? '', date });
  }
  return found;
});

/** Whether the sentence names, before the word, another day of the same month and tells what was said or done on it. */
function fromAnotherDay(lead: string, { month, day }: DateMention): boolean {
  const named = namedDay.exec(lead);
  return named !== null && month !== undefined && Number(named[1]) !== day && /(?<!\p{L})que|qu'|«/u.test(lead);
}

const namedDay = new RegExp(`(?<!\\d)(\\d{1,2})(?:er)? (?:${foldedMonths})`);

const distances: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  'ce jour': 0,
  demain: 1,
  'apres-demain': 2,
};
