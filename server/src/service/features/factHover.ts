import type { Hover } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { judgedOn } from '../../core/analysis/dateLine.ts';
import { type KnownMention, knownMentions } from '../../core/analysis/knownMentions.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { place } from '../../core/draft/place.ts';
import { closedOn, holdsOn, isSure } from '../../core/knowledge/asOf.ts';
import type { Knowledge, Known } from '../../core/knowledge/known.ts';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import type { Language } from '../../core/text/language.ts';
import type { Span } from '../../core/text/span.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { escapeMarkdown } from '../markdown.ts';
import { rangeOf } from '../toLsp.ts';

/** What the base knows of the name at an offset of an open draft, as of the day of the text. Null where it knows nothing. */
export function factHoverOf(open: OpenDraft, ask: Ask, offset: number, client: Client, knowledge: Knowledge): Hover | null {
  const found = factAt(open.draft, ask, offset);
  if (!found) return null;
  const value = factCard(found.mention, ask(judgedOn, open.draft), knowledge, client);
  return {
    contents: client.markdown ? { kind: 'markdown', value } : { kind: 'plaintext', value },
    range: rangeOf(open.document, found.span),
  };
}

/** The recognised fact at an offset of a draft, with its span in the draft. */
export function factAt(
  draft: Draft,
  ask: Ask,
  offset: number,
): { readonly mention: KnownMention; readonly span: Span } | undefined {
  for (const placed of draft.blocks) {
    if (offset < placed.start || offset > placed.start + placed.block.source.length) continue;
    for (const mention of ask(knownMentions, placed.block)) {
      const span = place(placed, mention);
      if (span.start <= offset && offset <= span.end) return { mention, span };
    }
  }
  return undefined;
}

/**
 * A recognised fact as a card for the reader: as of the day (ISO; all periods without one), its dates, its source, and plainly where it is
 * not confirmed or not reviewed. At most six facts.
 */
export function factCard(
  { facts }: KnownMention,
  day: string | undefined,
  knowledge: Knowledge,
  { language, markdown }: Pick<Client, 'language' | 'markdown'>,
): string {
  const holding = day === undefined ? facts : facts.filter((fact) => isTimeless(fact) || holdsOn(fact, day));
  const shown = (holding.length ? holding : facts).slice(0, 6);
  const say = (text: string): string => (markdown ? escapeMarkdown(text) : text);
  const closed = writeDate(closedOn(knowledge.facts))[language];
  const end = closed && say(language === 'fr' ? `Base arrêtée au ${closed}.` : `Facts as of ${closed}.`);
  return [...shown.map((fact) => linesOn(fact, day, language, markdown, say)), ...(end ? [end] : [])].join('\n\n');
}

function linesOn(
  fact: Known,
  day: string | undefined,
  language: Language,
  markdown: boolean,
  say: (text: string) => string,
): string {
  const { source } = fact;
  const french = language === 'fr';
  const date = source.date && !source.title.includes(source.date.slice(0, 4)) ? `, ${writeDate(source.date)[language]}` : '';
  const title = say(`${source.title}${date}`);
  const from = markdown && source.url ? `[${title}](<${source.url.replace(/[<>\s]/g, '')}>)` : title;
  const statement = say(fact.statement[language]);
  const period = isTimeless(fact) ? '' : periodOf(fact, language);
  const lines = [
    markdown ? `**${statement}**` : statement,
    `${period}${period ? ' · ' : ''}${french ? 'source\u00a0: ' : 'source: '}${from}`,
  ];
  if (!fact.confirmed) {
    const scope = fact.scope ? `${french ? '\u00a0: ' : ': '}${say(fact.scope)}` : '';
    lines.push(french ? `Non confirmé${scope}.` : `Not confirmed${scope}.`);
  } else if (day !== undefined && !isSure(fact, day)) {
    lines.push(french ? 'Pas revu depuis douze mois\u00a0: à vérifier.' : 'Not reviewed for twelve months: to be checked.');
  }
  return lines.join(markdown ? '  \n' : '\n');
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
