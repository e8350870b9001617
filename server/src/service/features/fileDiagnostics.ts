import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { readDecisions } from '../../core/checker/decisions.ts';
import { placeOfPath } from '../../core/checker/namedFiles.ts';
import { readSettings } from '../../core/checker/readSettings.ts';
import { checkEntries } from '../../core/glossary/check.ts';
import { readGlossary } from '../../core/glossary/readGlossary.ts';
import { readKnowledge } from '../../core/knowledge/read.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { Bilingual } from '../../core/text/language.ts';
import type { OpenDraft } from '../drafts.ts';
import type { Kind } from '../kind.ts';
import type { Scope } from '../scope.ts';
import { rangeOf, sourceName } from '../toLsp.ts';
import { nameOf, plainUri } from '../uri.ts';
import { type Diagnosis, diagnosis } from './diagnostics.ts';

/** The diagnosis of a document that is no French draft: the mistakes in a settings file or a glossary, nothing for what is not ours. */
export function diagnosisOfFile(
  open: OpenDraft,
  kind: Kind,
  rules: readonly Rule[],
  scope: Pick<Scope, 'language' | 'stale' | 'namedWrong' | 'settings'>,
  before: Diagnosis | undefined,
  newId: () => string,
): Diagnosis {
  const { language, stale } = scope;
  const kept = stale.some((uri) => plainUri(uri) === plainUri(open.uri)) ? ` ${lastState[language]}` : '';
  const diagnostics = [...mistakes(open, kind, rules), ...(kind === 'settings' ? wrongFiles(open, scope) : [])].map(
    ({ span, text, severity, code }): Diagnostic => ({
      range: rangeOf(open.document, span),
      severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code,
      source: sourceName,
      message: `${text[language]}${severity === 'error' ? kept : ''}`,
    }),
  );
  return diagnosis(open.version, diagnostics, 0, before, newId);
}

/** What is wrong with the files that these settings name, where they name them. */
function wrongFiles(open: OpenDraft, { namedWrong, settings }: Pick<Scope, 'namedWrong' | 'settings'>) {
  if (settings === undefined || plainUri(settings) !== plainUri(open.uri)) return [];
  const text = open.document.getText();
  return namedWrong.flatMap(({ path, text: told }) => {
    const span = placeOfPath(text, path);
    return span ? [{ span, text: told, severity: 'warning' as const, code: 'settings' }] : [];
  });
}

const lastState: Bilingual = {
  fr: 'Les brouillons sont relus avec ce que ce fichier disait quand il était encore lisible.',
  en: 'Drafts are checked with what this file said when it could still be read.',
};

function mistakes(open: OpenDraft, kind: Kind, rules: readonly Rule[]) {
  const text = open.document.getText();
  // A byte order mark is no part of what the readers read.
  const shift = text.startsWith('\ufeff') ? 1 : 0;
  const placed = <T extends { readonly span: { readonly start: number; readonly end: number } }>(problem: T) => ({
    ...problem,
    span: { start: problem.span.start + shift, end: problem.span.end + shift },
  });
  if (kind === 'settings' || kind === 'decisions') {
    const read = kind === 'settings' ? readSettings(text.slice(shift), rules) : readDecisions(text.slice(shift));
    return read.problems.map((problem) => ({ ...placed(problem), severity: 'warning' as const, code: kind }));
  }
  const name = nameOf(open.uri);
  if (kind === 'glossary') {
    const { entries, problems } = readGlossary({ name, text: text.slice(shift) });
    return [...problems, ...checkEntries(entries)].map((problem) => ({ ...placed(problem), code: problem.id }));
  }
  if (kind !== 'facts') return [];
  return readKnowledge(text.slice(shift), name).problems.map((problem) => ({ ...placed(problem), code: 'facts' }));
}
