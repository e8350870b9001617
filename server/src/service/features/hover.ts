import type { Hover, Position } from 'vscode-languageserver-types';
import type { Finding } from '../../core/checker/finding.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { escapeMarkdown } from '../markdown.ts';
import { rangeOf } from '../toLsp.ts';

/** What stands under the pointer: why each finding is one and what to do. Null where there is nothing to say. */
export function hoverOf(open: OpenDraft, findings: readonly Finding[], position: Position, client: Client): Hover | null {
  const at = open.document.offsetAt(position);
  const here = findings.filter(({ span }) => span.start <= at && at <= span.end);
  const first = here[0];
  if (!first) return null;
  const text = here.map((finding) => reasonOf(finding, client)).join(client.markdown ? '\n\n---\n\n' : '\n\n');
  return {
    contents: client.markdown ? { kind: 'markdown', value: text } : { kind: 'plaintext', value: text },
    range: rangeOf(open.document, first.span),
  };
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
