import type { Known } from './known.ts';
import { dayAt, type FactRecord, field, report, textAt, textsAt } from './record.ts';

/** That a team looked at facts again and vouches for them up to a day: a record of nature « revue » in its files. */
export interface Review {
  /** ISO. */
  readonly day: string;
  /** The ids of the facts, as their files give them; all that is built in where empty. */
  readonly facts: readonly string[];
}

/** Reads « - { nature: revue, revu: 2027-01-15, faits: [otan-effectif] } »; nothing for a record of another nature, `undefined` for a review without a day. */
export function readReview(record: FactRecord): Review | 'none' | undefined {
  if (textAt(record, 'nature') !== 'revue') return 'none';
  const day = dayAt(record, 'revu');
  if (day) return { day, facts: textsAt(record, 'faits') };
  report(
    record,
    field(record, 'nature')?.span,
    'Une revue dit son jour : « revu: 2027-01-15 ».',
    'A review tells its day: “revu: 2027-01-15”.',
  );
  return undefined;
}

/** The facts with the days for which the reviews vouch, where they are later. A fact that is not confirmed stays so. */
export function withReviews(facts: readonly Known[], reviews: readonly Review[]): readonly Known[] {
  if (reviews.length === 0) return facts;
  return facts.map((fact) => {
    const days = reviews.flatMap(({ day, facts: ids }) => (ids.length === 0 || ids.some((id) => isOf(fact, id)) ? [day] : []));
    const reviewed = [fact.reviewed, ...days].sort().at(-1) ?? '';
    return reviewed === fact.reviewed ? fact : { ...fact, reviewed };
  });
}

/** A fact of several periods has the id of its record and the day of the period behind it. */
function isOf({ id }: Known, named: string): boolean {
  return id === named || (id.startsWith(`${named}-`) && /^\d/.test(id.slice(named.length + 1)));
}
