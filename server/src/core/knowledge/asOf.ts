import { addDays, isoOf, readIso } from '../french/calendar.ts';
import type { Known } from './known.ts';

/** Whether the fact holds on that day (ISO). */
export function holdsOn(fact: Known, day: string): boolean {
  return (fact.validFrom === undefined || fact.validFrom <= day) && (fact.validTo === undefined || day <= fact.validTo);
}

/** For how many days an open-ended fact is trusted after its review. */
const trustedDays = 365;

/**
 * Whether a rule may accuse a text by this fact on that day: it is confirmed, and either it is over, so that nothing can change it, or a
 * person reviewed it in the twelve months before. What fails this is shown on hover only.
 */
export function isSure(fact: Known, day: string): boolean {
  if (!fact.confirmed) return false;
  if (fact.validTo !== undefined || isTimeless(fact)) return true;
  const reviewed = readIso(fact.reviewed);
  return reviewed !== undefined && day <= isoOf(addDays(reviewed, trustedDays));
}

/** Acts of the past do not change: a treaty keeps its date, a resolution its number. */
function isTimeless({ kind }: Known): boolean {
  return kind === 'treaty' || kind === 'legal-act' || kind === 'resolution' || kind === 'resolution-years';
}

/** The last review of all facts: « base arrêtée au … ». Empty for an empty base. */
export function closedOn(facts: readonly Known[]): string {
  return (
    facts
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? ''
  );
}
