import type { Diagnostic } from 'vscode-languageserver-types';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { type Found, whileTyping } from '../findings.ts';
import { diagnosticOf } from '../toLsp.ts';

/** What a client is told of a document. Two diagnoses with one id show the same. */
export interface Diagnosis {
  readonly resultId: string;
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings wait until the writer pauses. */
  readonly waiting: number;
  /** Whether it is a first answer: the whole is to be looked at once the writer stops for a moment. */
  readonly partial: boolean;
}

/** Makes the diagnosis of a draft; where it says the same as `before`, it has its id. */
export function diagnosisOf(
  open: OpenDraft,
  { findings, hidden }: Found,
  client: Client,
  before: Diagnosis | undefined,
  newId: () => string,
): Diagnosis {
  const { shown, waiting } = whileTyping(open, findings);
  const diagnostics = shown.map((finding) => diagnosticOf(open.document, finding, client, hidden));
  return diagnosis(open.version, diagnostics, waiting, before, newId);
}

/** A diagnosis of given diagnostics; where it says the same as `before`, it has its id. */
export function diagnosis(
  version: number,
  diagnostics: readonly Diagnostic[],
  waiting: number,
  before: Diagnosis | undefined,
  newId: () => string,
): Diagnosis {
  const same = before !== undefined && sameDiagnostics(before.diagnostics, diagnostics);
  const resultId = same ? before.resultId : newId();
  return { resultId, version, diagnostics, waiting, partial: false };
}

function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        one.message === other.message &&
        one.code === other.code &&
        one.severity === other.severity &&
        one.range.start.line === other.range.start.line &&
        one.range.start.character === other.range.start.character &&
        one.range.end.line === other.range.end.line &&
        one.range.end.character === other.range.end.character &&
        one.data?.fingerprint === other.data?.fingerprint
      );
    })
  );
}
