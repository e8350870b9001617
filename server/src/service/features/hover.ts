import type { Hover, Position } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { knownMentions } from '../../core/analysis/knownMentions.ts';
import type { Finding } from '../../core/checker/finding.ts';
import { place } from '../../core/draft/place.ts';
import type { Knowledge } from '../../core/knowledge/known.ts';
import type { Span } from '../../core/text/span.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { placedBlockAt } from '../findings.ts';
import { escapeMarkdown } from '../markdown.ts';
import { rangeOf } from '../toLsp.ts';
import { factHover } from './factHover.ts';

/** A part of a hover, about a stretch of the draft, in the form that the client wants. */
export interface Card {
  readonly span: Span;
  readonly text: string;
}

/** What stands under the pointer: why each finding is one and what to do, then what is known of it. Null where there is nothing to say. */
export function hoverOf(open: OpenDraft, cards: readonly Card[], client: Client): Hover | null {
  const [first] = cards;
  if (!first) return null;
  const value = cards.map(({ text }) => text).join(client.markdown ? '\n\n---\n\n' : '\n\n');
  return {
    contents: { kind: client.markdown ? 'markdown' : 'plaintext', value },
    range: rangeOf(open.document, first.span),
  };
}

/** The offset that a pointer stands at. */
export function offsetOf(open: OpenDraft, position: Position): number {
  return open.document.offsetAt(position);
}

/** Why each finding at an offset is one, both ends counted in. */
export function reasonCards(findings: readonly Finding[], at: number, client: Client): readonly Card[] {
  return findings
    .filter(({ span }) => span.start <= at && at <= span.end)
    .map((finding) => ({ span: finding.span, text: reasonOf(finding, client) }));
}

/** What the base knows of what stands at an offset, as of a day (ISO). Only for clients that show Markdown. */
export function factCards(
  open: OpenDraft,
  ask: Ask,
  at: number,
  day: string | undefined,
  knowledge: Knowledge,
  client: Client,
): readonly Card[] {
  const placed = placedBlockAt(open.draft, at);
  if (!placed || !client.markdown) return [];
  return ask(knownMentions, placed.block)
    .map((mention) => ({ mention, span: place(placed, mention) }))
    .filter(({ span }) => span.start <= at && at <= span.end)
    .map(({ mention, span }) => ({ span, text: factHover(mention, day, knowledge, client.language) }));
}

function reasonOf({ rule, detail }: Finding, { language, markdown }: Client): string {
  const say = (text: string) => (markdown ? escapeMarkdown(text) : text);
  const title = say(rule.title[language]);
  const parts = [
    markdown ? `**${title}** (\`${rule.id}\`)` : `${title} (${rule.id})`,
    say(rule.why[language]),
    say(rule.remedy[language]),
    ...(detail ? [say(detail[language])] : []),
  ];
  return parts.join('\n\n');
}
