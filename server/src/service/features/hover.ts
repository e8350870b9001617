import { type Hover, MarkupContent } from 'vscode-languageserver-types';
import type { Finding } from '../../core/checker/finding.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { escapeMarkdown } from '../markdown.ts';
import { rangeOf } from '../toLsp.ts';

/** Why each finding at an offset is one, and what to do; both ends of a finding counted in. */
export function reasonHoverOf(open: OpenDraft, findings: readonly Finding[], at: number, client: Client): Hover | null {
  const here = findings.filter(({ span }) => span.start <= at && at <= span.end);
  const [first] = here;
  if (!first) return null;
  const value = here.map((finding) => reasonOf(finding, client)).join(between(client));
  return { contents: contentsOf(value, client), range: rangeOf(open.document, first.span) };
}

/** One hover out of several, in their order; over the range of the first. Null where all are. */
export function joined(hovers: readonly (Hover | null)[], client: Client): Hover | null {
  const present = hovers.filter((hover) => hover !== null);
  const [first] = present;
  if (!first) return null;
  const value = present.map(({ contents }) => (MarkupContent.is(contents) ? contents.value : '')).join(between(client));
  return { ...first, contents: contentsOf(value, client) };
}

function contentsOf(value: string, client: Client): MarkupContent {
  return { kind: client.markdown ? 'markdown' : 'plaintext', value };
}

function between(client: Client): string {
  return client.markdown ? '\n\n---\n\n' : '\n\n';
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
