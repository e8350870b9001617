import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { citations } from '../../core/analysis/citations.ts';
import { sentences } from '../../core/analysis/sentences.ts';
import type { Finding } from '../../core/checker/finding.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { place } from '../../core/draft/place.ts';
import type { Sources } from '../../core/sources/source.ts';
import type { Edit } from '../../core/text/edit.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { placedBlockAt } from '../findings.ts';
import { diagnosticOf } from '../toLsp.ts';
import { isPlain, lineOf } from './citationCompletion.ts';
import { workspaceEdit } from './codeActions.ts';

/** How many sources a client that can show no list is offered one by one. */
const most = 8;

/** The rules whose findings a citation answers. */
const asking: ReadonlySet<string> = new Set(
  ['unsourced-claim', 'vague-attribution', 'unattributed-quotation', 'anonymous-source'].map((name) => `sourcing/${name}`),
);

/** « Citer une source… » for a finding that asks for one: a list where the client can show it, else an action for each of the first sources. */
export function citeActionsOf(
  open: OpenDraft,
  ask: Ask,
  sources: Sources,
  finding: Finding,
  hidden: readonly string[],
  client: Client,
): readonly CodeAction[] {
  if (!asking.has(finding.rule.id) || sources.byKey.size === 0) return [];
  const diagnostics = [diagnosticOf(open.document, finding, client, hidden)];
  if (client.commands.includes('sourcier.cite')) {
    const title = words.cite[client.language];
    const given = { uri: open.uri, position: open.document.positionAt(finding.span.end) };
    return [{ title, kind: 'quickfix', diagnostics, command: { title, command: 'sourcier.cite', arguments: [given] } }];
  }
  return [...sources.byKey.values()].slice(0, most).flatMap((source): readonly CodeAction[] => {
    const edit = citeAt(open, ask, finding.span.end, source.key, client);
    return edit ? [{ title: words.citeOne[client.language](lineOf(source, client)), kind: 'quickfix', diagnostics, edit }] : [];
  });
}

/**
 * The edit that cites a source for the sentence at an offset: `[@clé]` before its stop where the draft shows its sources; in genres that print none,
 * a comment after it that stays in the office. Undefined where no sentence is there.
 */
export function citeAt(open: OpenDraft, ask: Ask, offset: number, key: string, client: Client): WorkspaceEdit | undefined {
  const edit = citationAt(open.draft, ask, offset, key);
  return edit && workspaceEdit(open, [edit], client);
}

function citationAt(draft: Draft, ask: Ask, offset: number, key: string): Edit | undefined {
  const placed = placedBlockAt(draft, offset);
  if (!placed) return undefined;
  const { block } = placed;
  const sign = isPlain(key) ? `@${key}` : `@{${key}}`;
  const after = (prose: number): number => place(placed, { start: prose - 1, end: prose }).end;
  const sentence = ask(sentences, block).find(({ end }) => after(end) >= offset);
  if (!sentence || sentence.end === 0) return undefined;
  const text = block.prose.slice(sentence.start, sentence.end).trimEnd();
  const end = sentence.start + text.length;
  if (staysInOffice(draft, ask)) return { span: empty(after(end)), text: ` <!-- source : ${sign} -->` };
  const stop = /[.!?…]$/u.test(text) ? 1 : 0;
  return { span: empty(after(end - stop)), text: ` [${sign}]` };
}

/** Communiqués and the like print no sources; a draft that already shows some goes on so. */
function staysInOffice(draft: Draft, ask: Ask): boolean {
  const { genre } = draft.frontMatter;
  if (genre === undefined || genre === 'tribune' || genre === 'billet_blog') return false;
  return !draft.blocks.some(({ block }) => ask(citations, block).some(({ kind }) => kind === 'key'));
}

function empty(at: number): Edit['span'] {
  return { start: at, end: at };
}

const words = {
  cite: { fr: 'Citer une source…', en: 'Cite a source…' },
  citeOne: {
    fr: (source: string) => `Citer «\u00a0${source}\u00a0»`,
    en: (source: string) => `Cite “${source}”`,
  },
} as const;
