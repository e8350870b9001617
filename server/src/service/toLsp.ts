import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Finding } from '../core/checker/finding.ts';
import { coverValues } from '../core/output/mask.ts';
import type { Severity } from '../core/rules/rule.ts';
import type { Edit } from '../core/text/edit.ts';
import { lineColumnAt, lineStarts } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';
import type { Client } from './client.ts';

/** The name under which diagnostics are signed. */
export const sourceName = 'sourcier';

/** The range of a span; offsets out of the document are clipped to it. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The range of a span in a text that is no open document. */
export function rangeIn(text: string, { start, end }: Span): Range {
  const lines = lineStarts(text);
  const position = (offset: number): Position => {
    const { line, column } = lineColumnAt(lines, offset);
    return { line, character: column };
  };
  return { start: position(start), end: position(end) };
}

/** The span of a range; positions out of the document are clipped to it. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** An edit as a client applies it. */
export function textEditOf(document: TextDocument, { span, text }: Edit): TextEdit {
  return { range: rangeOf(document, span), newText: text };
}

/** The diagnostic of a finding, in the language and with the fields that the client knows; values that are `hidden` are covered in what it says. */
export function diagnosticOf(document: TextDocument, finding: Finding, client: Client, hidden: readonly string[]): Diagnostic {
  const say = (text: string) => coverValues(text, hidden);
  const tag = finding.rule.id === 'draft/suppression' ? DiagnosticTag.Unnecessary : undefined;
  return {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule.id,
    source: sourceName,
    message: say(finding.text[client.language]),
    ...(tag && client.tags.includes(tag) && { tags: [tag] }),
    ...(client.relatedInformation &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map(({ message, span, file }) => ({
          location: { uri: file ?? document.uri, range: file ? startOfFile : rangeOf(document, span) },
          message: say(message[client.language]),
        })),
      }),
    data: { fingerprint: finding.fingerprint },
  };
}

/** What is to be changed in one file. */
export interface FileEdits {
  readonly uri: string;
  /** Where the file is open, the version that the edits are made for. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

/** Edits of several files, each of which a client that can has the writer confirm under the label. */
export function confirmedEdit(files: readonly FileEdits[], label: string, client: Client): WorkspaceEdit {
  const { documentChanges, changeAnnotations } = client;
  if (!documentChanges) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits]])) };
  const annotated = (edit: TextEdit) => (changeAnnotations ? { ...edit, annotationId: 'sourcier' } : edit);
  return {
    documentChanges: files.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits: edits.map(annotated) })),
    ...(changeAnnotations && { changeAnnotations: { sourcier: { label, needsConfirmation: true } } }),
  };
}

/** The edit that adds to the end of a file, with `head` before it where the file is not there yet; null for a client that cannot make files. */
export function appended(
  uri: string,
  text: string | undefined,
  head: string,
  addition: string,
  client: Client,
): WorkspaceEdit | null {
  if (text === undefined) {
    if (!client.documentChanges || !client.createFiles) return null;
    const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const edits = [{ range: start, newText: head + addition }];
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits },
      ],
    };
  }
  const end = TextDocument.create(uri, 'yaml', 0, text).positionAt(text.length);
  const newText = `${text === '' ? head : /\n$/.test(text) ? '' : '\n'}${addition}`;
  const edits = [{ range: { start: end, end }, newText }];
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version: null }, edits }] }
    : { changes: { [uri]: edits } };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

// The lines of a file that is not open are not known here.
const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
