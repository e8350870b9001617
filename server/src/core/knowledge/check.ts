import { addDays, isoOf, readIso } from '../french/calendar.ts';
import type { Bilingual } from '../text/language.ts';
import { isSure, sureUntil } from './asOf.ts';
import type { Known } from './known.ts';
import { writeDate } from './writeDate.ts';

/** Something that the keeper of the facts should look at. */
export interface FactRemark {
  readonly fact: Known;
  readonly id: 'expired' | 'expires-soon' | 'not-reviewed' | 'not-confirmed' | 'no-source' | 'contradiction';
  readonly text: Bilingual;
}

/** How many days before its end a fact is said to expire soon. */
const soon = 60;

/**
 * What is to be kept up in a base on that day (ISO): facts that have just expired with none after them, that expire within sixty days, that
 * nobody reviewed for twelve months, that are not confirmed, that lack a source, and two values for one subject on one day.
 */
export function checkFacts(facts: readonly Known[], day: string): readonly FactRemark[] {
  return [...facts.flatMap((fact) => [...remarksOn(fact, facts, day)]), ...contradictions(facts)];
}

/**
 * How many facts a rule may accuse by on that day (ISO) and no longer sixty days on, for want of a review; `until` is the last day of the
 * first of them. Nothing where none lapses.
 */
export function lapsing(facts: readonly Known[], day: string): { readonly count: number; readonly until: string } | undefined {
  const today = readIso(day);
  if (!today) return undefined;
  const later = isoOf(addDays(today, soon));
  const ends = facts
    .filter((fact) => fact.validTo === undefined && isSure(fact, day) && !isSure(fact, later))
    .map((fact) => sureUntil(fact) ?? '')
    .sort();
  return ends[0] === undefined ? undefined : { count: ends.length, until: ends[0] };
}

function* remarksOn(fact: Known, facts: readonly Known[], day: string): Generator<FactRemark> {
  const today = readIso(day);
  if (!today) return;
  if (fact.source.title === '') {
    yield { fact, id: 'no-source', text: { fr: 'Aucune source.', en: 'No source.' } };
  }
  if (!fact.confirmed) {
    const scope = fact.scope ? `\u00a0: ${fact.scope}` : '';
    yield {
      fact,
      id: 'not-confirmed',
      text: { fr: `Non confirmé${scope}.`, en: `Not confirmed${fact.scope ? `: ${fact.scope}` : ''}.` },
    };
  }
  if (fact.validTo !== undefined) {
    if (facts.some((next) => isNext(next, fact))) return;
    const end = writeDate(fact.validTo);
    if (fact.validTo < day) {
      yield {
        fact,
        id: 'expired',
        text: {
          fr: `Ne vaut plus depuis le ${end.fr}, et rien ne le remplace.`,
          en: `No longer holds since ${end.en}; nothing replaces it.`,
        },
      };
    } else if (fact.validTo <= isoOf(addDays(today, soon))) {
      yield {
        fact,
        id: 'expires-soon',
        text: { fr: `Ne vaudra plus après le ${end.fr}.`, en: `Will not hold after ${end.en}.` },
      };
    }
    return;
  }
  if (isLasting(fact)) return;
  const reviewed = readIso(fact.reviewed);
  if (!reviewed || isoOf(addDays(reviewed, 365)) < day) {
    const since = reviewed ? writeDate(fact.reviewed) : { fr: 'jamais', en: 'never' };
    yield {
      fact,
      id: 'not-reviewed',
      text: { fr: `Pas revu depuis douze mois (${since.fr}).`, en: `Not reviewed for twelve months (${since.en}).` },
    };
  }
}

function isLasting({ kind }: Known): boolean {
  return kind === 'treaty' || kind === 'legal-act' || kind === 'resolution' || kind === 'other';
}

function isNext(next: Known, fact: Known): boolean {
  return (
    next.kind === fact.kind &&
    next !== fact &&
    next.subject.some((name) => fact.subject.includes(name)) &&
    next.validFrom !== undefined &&
    fact.validTo !== undefined &&
    next.validFrom > fact.validTo
  );
}

function* contradictions(facts: readonly Known[]): Generator<FactRemark> {
  const bySubject = new Map<string, Known[]>();
  for (const fact of facts) {
    const key = keyOfValue(fact);
    if (key === undefined) continue;
    for (const subject of fact.subject.slice(0, 1)) {
      const same = bySubject.get(`${key}\n${subject}`) ?? [];
      for (const one of same) {
        if (valueIn(one) === valueIn(fact) || !overlap(one, fact)) continue;
        yield {
          fact,
          id: 'contradiction',
          text: {
            fr: `Contredit «\u00a0${one.id}\u00a0» au même jour\u00a0: ${valueIn(one)} et ${valueIn(fact)}.`,
            en: `Contradicts “${one.id}” on the same day: ${valueIn(one)} and ${valueIn(fact)}.`,
          },
        };
      }
      same.push(fact);
      bySubject.set(`${key}\n${subject}`, same);
    }
  }
}

/** What two facts must share to speak of one thing; nothing for kinds of which a subject may have several. */
function keyOfValue(fact: Known): string | undefined {
  if (fact.kind === 'member-count') return `effectif ${fact.units[0] ?? ''}`;
  if (fact.kind === 'office-holder' || fact.kind === 'treaty' || fact.kind === 'legal-act') return fact.kind;
  return undefined;
}

function valueIn(fact: Known): string {
  if (fact.kind === 'member-count') return String(fact.value);
  if (fact.kind === 'office-holder') return fact.holder;
  if (fact.kind === 'treaty' || fact.kind === 'legal-act') return fact.date;
  return fact.id;
}

function overlap(one: Known, other: Known): boolean {
  const from = (fact: Known): string => fact.validFrom ?? '0000';
  const to = (fact: Known): string => fact.validTo ?? '9999';
  return from(one) <= to(other) && from(other) <= to(one);
}
