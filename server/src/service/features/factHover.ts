import type { KnownMention } from '../../core/analysis/knownMentions.ts';
import { closedOn, holdsOn, isSure } from '../../core/knowledge/asOf.ts';
import type { Knowledge, Known } from '../../core/knowledge/known.ts';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import type { Language } from '../../core/text/language.ts';
import { escapeMarkdown } from '../markdown.ts';

/**
 * What the hover says of a recognised fact, in Markdown: the fact as of the day (ISO; all periods without one), its dates, its source, and
 * plainly where it is not confirmed or not reviewed. At most six facts.
 */
export function factHover({ facts }: KnownMention, day: string | undefined, knowledge: Knowledge, language: Language): string {
  const holding = day === undefined ? facts : facts.filter((fact) => isTimeless(fact) || holdsOn(fact, day));
  const shown = (holding.length ? holding : facts).slice(0, 6);
  const closed = writeDate(closedOn(knowledge.facts))[language];
  const parts = shown.map((fact) => factLines(fact, day, language));
  const end = closed && (language === 'fr' ? `*Base arrêtée au ${closed}.*` : `*Facts as of ${closed}.*`);
  return [...parts, ...(end ? [end] : [])].join('\n\n');
}

function factLines(fact: Known, day: string | undefined, language: Language): string {
  const { source } = fact;
  const french = language === 'fr';
  const date = source.date && !source.title.includes(source.date.slice(0, 4)) ? `, ${writeDate(source.date)[language]}` : '';
  const title = escapeMarkdown(`${source.title}${date}`);
  const from = source.url ? `[${title}](<${source.url.replace(/[<>]/g, '')}>)` : title;
  const lines = [`**${escapeMarkdown(fact.statement[language])}**`];
  const period = isTimeless(fact) ? '' : periodOf(fact, language);
  lines.push(`${period}${period ? ' · ' : ''}${french ? 'source\u00a0: ' : 'source: '}${from}`);
  if (!fact.confirmed) {
    const scope = fact.scope ? `${french ? '\u00a0: ' : ': '}${escapeMarkdown(fact.scope)}` : '';
    lines.push(french ? `Non confirmé${scope}.` : `Not confirmed${scope}.`);
  } else if (day !== undefined && !isSure(fact, day)) {
    lines.push(french ? 'Pas revu depuis douze mois\u00a0: à vérifier.' : 'Not reviewed for twelve months: to be checked.');
  }
  return lines.join('  \n');
}

function periodOf({ validFrom, validTo }: Known, language: Language): string {
  const from = validFrom && writeDate(validFrom)[language];
  const to = validTo && writeDate(validTo)[language];
  if (from && to) return language === 'fr' ? `du ${from} au ${to}` : `from ${from} to ${to}`;
  if (from) return language === 'fr' ? `depuis le ${from}` : `since ${from}`;
  if (to) return language === 'fr' ? `jusqu’au ${to}` : `until ${to}`;
  return '';
}

function isTimeless({ kind }: Known): boolean {
  return kind === 'treaty' || kind === 'legal-act' || kind === 'resolution';
}
