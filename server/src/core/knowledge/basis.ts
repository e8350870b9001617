import type { Bilingual } from '../text/language.ts';
import { closedOn, isSettled } from './asOf.ts';
import type { Knowledge, Known } from './known.ts';
import { writeDate } from './writeDate.ts';

/**
 * On what a finding rests: the source of the fact, its date, and the day up to which it is vouched for; of a fact that no longer changes, the
 * day at which the base was closed.
 */
export function basisOf(fact: Known, { facts }: Knowledge): Bilingual {
  const { source } = fact;
  const date = source.date && !source.title.includes(source.date.slice(0, 4)) ? writeDate(source.date) : undefined;
  const closed = writeDate(isSettled(fact) ? closedOn(facts) : fact.reviewed);
  return {
    fr: `${source.title}${date ? `, ${date.fr}` : ''}${closed.fr ? `\u00a0; base arrêtée au ${closed.fr}` : ''}`,
    en: `${source.title}${date ? `, ${date.en}` : ''}${closed.en ? `; facts as of ${closed.en}` : ''}`,
  };
}
