import type { CodeAction, CodeActionContext, Diagnostic, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding } from '../../core/checker/finding.ts';
import { safeEdits } from '../../core/checker/safeEdits.ts';
import { suppressionRule } from '../../core/checker/suppressions.ts';
import type { Edit } from '../../core/text/edit.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import type { Found } from '../findings.ts';
import { diagnosticOf, spanOf, textEditOf } from '../toLsp.ts';
import { directiveFor } from './suppress.ts';

/** The kinds of action that the service offers. */
export const codeActionKinds = ['quickfix', 'source.fixAll.sourcier'] as const;

/**
 * What may be done about the findings that touch a range: always worked out from the findings, never from what the client sends back. `more` is
 * what others offer for a finding; it stands before what silences it.
 */
export function codeActionsOf(
  open: OpenDraft,
  { findings, hidden }: Found,
  range: Range,
  context: Pick<CodeActionContext, 'only'>,
  client: Client,
  more: (finding: Finding) => readonly CodeAction[] = () => [],
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (asked(context.only, 'quickfix')) {
    const span = spanOf(open.document, range);
    for (const finding of findings) {
      if (finding.span.start > span.end || finding.span.end < span.start) continue;
      actions.push(...quickFixes(open, finding, client, hidden, more));
    }
  }
  // Whatever a save or a command asks for is asked for by name: a fix of the whole text is never offered among those of one place.
  if (context.only && asked(context.only, 'source.fixAll.sourcier')) {
    const edits = safeEdits(findings);
    if (edits.length > 0) {
      actions.push({
        title: fixAll[client.language],
        kind: 'source.fixAll.sourcier',
        edit: workspaceEdit(open, edits, client),
      });
    }
  }
  return actions;
}

const fixAll = { fr: 'Corriger tout ce qui peut l’être sans risque', en: 'Fix all that can be fixed safely' };
const words = {
  replace: { fr: 'Remplacer par « {text} »', en: 'Replace by “{text}”' },
  remove: { fr: 'Supprimer', en: 'Remove' },
  fix: { fr: 'Corriger : {text}', en: 'Fix: {text}' },
  suppress: { fr: 'Écarter ici, en disant pourquoi…', en: 'Suppress here, saying why…' },
  page: { fr: 'Lire la règle «\u00a0{text}\u00a0» et ses exemples', en: 'Read the rule “{text}” and its examples' },
};

function quickFixes(
  open: OpenDraft,
  finding: Finding,
  client: Client,
  hidden: readonly string[],
  more: (finding: Finding) => readonly CodeAction[],
): readonly CodeAction[] {
  const { rule, span, replacements, edits } = finding;
  const diagnostics: Diagnostic[] = [diagnosticOf(open.document, finding, client, hidden)];
  const say = (wording: { fr: string; en: string }, text: string) => wording[client.language].replace('{text}', () => text);
  const fixes: CodeAction[] = replacements.map(({ text }, index) => ({
    title: text === '' ? words.remove[client.language] : say(words.replace, shown(text)),
    kind: 'quickfix',
    diagnostics,
    ...(index === 0 && client.preferredActions && { isPreferred: true }),
    edit: workspaceEdit(open, [{ span, text }], client),
  }));
  if (edits.length > 0) {
    fixes.push({
      title: say(words.fix, rule.title[client.language]),
      kind: 'quickfix',
      diagnostics,
      edit: workspaceEdit(open, edits, client),
    });
  }
  fixes.push(...more(finding));
  fixes.push(...suppression(open, finding, client).map((action) => ({ ...action, diagnostics })));
  if (client.commands.includes('sourcier.openRule')) {
    const title = say(words.page, rule.title[client.language]);
    fixes.push({
      title,
      kind: 'quickfix',
      diagnostics,
      command: { title, command: 'sourcier.openRule', arguments: [rule.id] },
    });
  }
  return fixes;
}

/** A client that can ask for the reason is let do so; any other gets the directive, in which the reason is still to be written. */
function suppression(open: OpenDraft, finding: Finding, client: Client): readonly CodeAction[] {
  const { rule, fingerprint } = finding;
  if (rule.id === suppressionRule) return [];
  const title = words.suppress[client.language];
  if (client.commands.includes('sourcier.suppress')) {
    const command = 'sourcier.suppress';
    return [{ title, kind: 'quickfix', command: { title, command, arguments: [{ uri: open.uri, rule: rule.id, fingerprint }] } }];
  }
  const edit = directiveFor(open.draft, finding, undefined);
  return edit ? [{ title, kind: 'quickfix', edit: workspaceEdit(open, [edit], client) }] : [];
}

/** Spaces that a title would not show get their names. */
function shown(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' '));
}

/** An edit of an open document, bound to its version where the client can hold it to that. */
export function workspaceEdit(open: OpenDraft, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const textEdits: TextEdit[] = edits.map((edit) => textEditOf(open.document, edit));
  if (!client.documentChanges) return { changes: { [open.uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri: open.uri, version: open.version }, edits: textEdits }] };
}

/** Whether actions of a kind are wanted: a kind asks for all those below it. */
export function asked(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
