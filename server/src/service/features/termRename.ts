import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { agree } from '../../core/glossary/agreement.ts';
import { pluralOf } from '../../core/glossary/inflect.ts';
import type { Entry, Gender } from '../../core/glossary/term.ts';
import { yamlText } from '../../core/glossary/writeYaml.ts';
import { lineColumnAt, lineStarts } from '../../core/text/lines.ts';
import { rangeOf } from '../toLsp.ts';
import { usesOf } from './termAt.ts';
import type { GlossarySource } from './termDefinition.ts';
import type { AskedDraft } from './termReferences.ts';

/** The new preferred term; without a gender it is taken to have that of the old one. */
export interface Renamed {
  readonly form: string;
  readonly gender?: Gender;
}

/**
 * The edits that give an entry another preferred term: in the glossary file that holds it, and wherever the term stands in drafts, in the number of
 * each use and with what stands before it made to agree. In steps, one a draft; nothing is applied before the writer confirms.
 */
export function* renameTerm(
  entry: Entry,
  newTerm: Renamed,
  source: GlossarySource | undefined,
  drafts: Iterable<AskedDraft>,
): Generator<void, WorkspaceEdit> {
  const changes: Record<string, TextEdit[]> = Object.create(null) as Record<string, TextEdit[]>;
  if (source) {
    const edit = glossaryEdit(entry, newTerm.form, source);
    if (edit) changes[source.uri] = [edit];
  }
  for (const { open, ask } of drafts) {
    const edits: TextEdit[] = [];
    const text = open.document.getText();
    for (const { use, span } of usesOf(entry.id, open.draft, ask)) {
      if (use.form.role.kind !== 'preferred' || use.quoted) continue;
      const role = {
        kind: 'discouraged' as const,
        discouraged: { form: entry.preferred, replacements: [{ plural: pluralOf(newTerm.form), ...newTerm }] },
      };
      const { span: wide, texts } = agree(text, { ...use, ...span, form: { ...use.form, role } });
      const [replacement] = texts;
      if (replacement !== undefined) edits.push({ range: rangeOf(open.document, wide), newText: replacement });
    }
    if (edits.length > 0) changes[open.uri] = [...(changes[open.uri] ?? []), ...edits];
    yield;
  }
  return { changes: { ...changes } };
}

function glossaryEdit(entry: Entry, newTerm: string, { name, text, uri: _ }: GlossarySource): TextEdit | undefined {
  const span = entry.origin?.file === name ? entry.origin.parts?.['terme'] : undefined;
  if (!span) return undefined;
  const quoted = text[span.start - 1] === "'" || text[span.start - 1] === '"';
  const newText = /\.ya?ml$/i.test(name) && !quoted ? yamlText(newTerm) : escapedFor(name, newTerm, text[span.start - 1]);
  const lines = lineStarts(text);
  const at = (offset: number) => {
    const { line, column } = lineColumnAt(lines, offset);
    return { line, character: column };
  };
  return { range: { start: at(span.start), end: at(span.end) }, newText };
}

function escapedFor(name: string, term: string, quote: string | undefined): string {
  if (/\.(?:tbx|xml)$/i.test(name)) return term.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (quote === "'") return term.replaceAll("'", "''");
  if (quote !== '"') return term;
  return /\.(?:csv|tsv)$/i.test(name) ? term.replaceAll('"', '""') : JSON.stringify(term).slice(1, -1);
}
