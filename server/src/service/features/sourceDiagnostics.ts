import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Language } from '../../core/text/language.ts';
import type { SourceTold } from '../sources.ts';
import { rangeOf, sourceName } from '../toLsp.ts';

/** What is wrong with sources, file by file: on the line of the bibliography where that is known, else at the head of the file. */
export function sourceDiagnosticsOf(
  problems: readonly SourceTold[],
  language: Language,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Map<string, Diagnostic>>();
  for (const { uri, at, text, code = 'sources' } of problems) {
    const range = at
      ? rangeOf(TextDocument.create(uri, '', 0, at.text), at.span)
      : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const told = { range, severity: DiagnosticSeverity.Warning, code, source: sourceName, message: text[language] };
    // Two drafts that cite one source have the same to tell of it.
    const own = byFile.get(uri) ?? new Map<string, Diagnostic>();
    byFile.set(uri, own.set(JSON.stringify(told), told));
  }
  return new Map([...byFile].map(([uri, told]) => [uri, [...told.values()]]));
}
