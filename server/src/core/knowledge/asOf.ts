import { addDays, isoOf, readIso } from '../french/calendar.ts';
import type { Known } from './known.ts';

/** Whether the fact holds on that day (ISO). */
export function holdsOn(fact: Known, day: string): boolean {
  return (fact.validFrom === undefined || fact.validFrom <= day) && (fact.validTo === undefined || day <= fact.validTo);
}

/** For how many days an open-ended fact is trusted after the last day for which it was vouched. */
const trustedDays = 365;

/**
 * Whether a rule may accuse a text by this fact on that day: it is confirmed, and either it is over, so that nothing can change it, or the
 * keeper of the base vouched for it in the twelve months before. What fails this is shown on hover only.
 */
export function isSure(fact: Known, day: string): boolean {
  if (!fact.confirmed) return false;
  if (isSettled(fact)) return true;
  return day <= (sureUntil(fact) ?? '');
}

/** The last day (ISO) on which an open-ended fact that can change is trusted; nothing where no review is told. */
export function sureUntil({ reviewed }: Known): string | undefined {
  const day = readIso(reviewed);
  return day && isoOf(addDays(day, trustedDays));
}

/** Whether nothing can change the fact any more: it is over, or an act of the past. */
export function isSettled(fact: Known): boolean {
  return fact.validTo !== undefined || isTimeless(fact);
}

/** Acts of the past do not change: a treaty keeps its date, a resolution its number. */
function isTimeless({ kind }: Known): boolean {
  return kind === 'treaty' || kind === 'legal-act' || kind === 'resolution' || kind === 'resolution-years';
}

/** The last day for which any of the facts is vouched: « base arrêtée au … ». Empty for an empty base. */
export function closedOn(facts: readonly Known[]): string {
  return (
    facts
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? ''
  );
}
