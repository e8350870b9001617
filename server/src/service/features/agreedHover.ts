import type { Hover } from 'vscode-languageserver-types';
import { departuresIn } from '../../core/analysis/agreedWordings.ts';
import type { Ask } from '../../core/analysis/analysis.ts';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import type { AgreedWording, Archive } from '../../core/sources/archive.ts';
import { toldChanges } from '../../core/sources/toldChanges.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { placedBlockAt } from '../findings.ts';
import { escapeMarkdown } from '../markdown.ts';
import { rangeOf } from '../toLsp.ts';

/** The wording already published that the sentence at an offset is near to but departs from. Null where there is none. */
export function agreedHoverOf(open: OpenDraft, ask: Ask, archive: Archive | undefined, at: number, client: Client): Hover | null {
  const placed = archive && placedBlockAt(open.draft, at);
  if (!placed) return null;
  for (const { span, agreed } of departuresIn(placed, archive, ask)) {
    if (at < span.start || at > span.end) continue;
    const card = agreedCard(agreed, client);
    return {
      contents: { kind: client.markdown ? 'markdown' : 'plaintext', value: client.markdown ? escapeMarkdown(card) : card },
      range: rangeOf(open.document, span),
    };
  }
  return null;
}

/** The earlier wording with its text, its date and what was changed of it. */
function agreedCard({ text: { name, date }, written, changes }: AgreedWording, { language }: Client): string {
  const on = date && writeDate(date)[language];
  const told = toldChanges(changes)[language];
  return language === 'fr'
    ? `Formule publiée dans «\u00a0${name}\u00a0»${on ? `, ${on}` : ''}\u00a0: ${written}\n\nÉcart\u00a0: ${told}.`
    : `Wording published in “${name}”${on ? `, ${on}` : ''}: ${written}\n\nDifference: ${told}.`;
}
