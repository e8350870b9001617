import type { Sentence } from '../../core/french/token.ts';
import { holdsOn } from '../../core/knowledge/asOf.ts';
import type { Known } from '../../core/knowledge/known.ts';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import type { Edit } from '../../core/text/edit.ts';
import type { Span } from '../../core/text/span.ts';

/**
 * « Sourcer cette affirmation »: puts the source of a fact in brackets at the end of the sentence that speaks of it, before its full stop.
 * Offsets are in the prose of the block.
 */
export function sourceFact(prose: string, sentences: readonly Sentence[], mention: Span, fact: Known): Edit {
  const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
  const end = sentence?.end ?? prose.length;
  const stop = /[.!?…]?[\s»”"]*$/u.exec(prose.slice(mention.end, end))?.[0].length ?? 0;
  const at = Math.max(mention.end, end - stop);
  const before = /[\s\u00a0]$/u.test(prose.slice(0, at)) ? '' : ' ';
  return { span: { start: at, end: at }, text: `${before}(${citationOf(fact)})` };
}

/** Of the facts under a name the one that a sentence of that day (ISO) most likely states: a count, a date or a holder before a mere name. */
export function factToCite(facts: readonly Known[], day: string | undefined): Known | undefined {
  const telling = facts.filter(({ kind }) => kind !== 'name' && kind !== 'other');
  return telling.findLast((fact) => day === undefined || holdsOn(fact, day)) ?? telling.at(-1) ?? facts[0];
}

/** The source of a fact as a text cites it: its title, and its date where the title does not say it. */
export function citationOf({ source }: Known): string {
  const date = source.date && !source.title.includes(source.date.slice(0, 4)) ? `, ${writeDate(source.date).fr}` : '';
  return `${source.title}${date}`;
}
