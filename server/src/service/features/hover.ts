import { type Hover, MarkupContent } from 'vscode-languageserver-types';
import type { Finding } from '../../core/checker/finding.ts';
import { coverValues } from '../../core/output/mask.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import type { Found } from '../findings.ts';
import { commandLink, escapeMarkdown } from '../markdown.ts';
import { rangeOf } from '../toLsp.ts';

/** Why each finding at an offset is one, and what to do; both ends of a finding counted in. */
export function reasonHoverOf(open: OpenDraft, { findings, hidden }: Found, at: number, client: Client): Hover | null {
  const here = findings.filter(({ span }) => span.start <= at && at <= span.end);
  const [first] = here;
  if (!first) return null;
  const value = here.map((finding) => reasonOf(finding, client, hidden)).join(between(client));
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

const pageOfRule = { fr: 'la règle et ses exemples', en: 'the rule and its examples' };

function contentsOf(value: string, client: Client): MarkupContent {
  return { kind: client.markdown ? 'markdown' : 'plaintext', value };
}

function between(client: Client): string {
  return client.markdown ? '\n\n---\n\n' : '\n\n';
}

function reasonOf({ rule, detail }: Finding, client: Client, hidden: readonly string[]): string {
  const { language, markdown } = client;
  const say = (text: string) => (markdown ? escapeMarkdown(text) : text);
  const title = say(rule.title[language]);
  const page = commandLink(pageOfRule[language], 'sourcier.openRule', rule.id, client) ?? (markdown ? `\`${rule.id}\`` : rule.id);
  const parts = [
    `${markdown ? `**${title}**` : title} (${page})`,
    say(rule.why[language]),
    say(rule.remedy[language]),
    ...(detail ? [say(coverValues(detail[language], hidden))] : []),
  ];
  return parts.join('\n\n');
}
