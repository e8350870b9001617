import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Kind } from '../kind.ts';
import type { Scope } from '../scope.ts';
import type { Diagnosis } from './diagnostics.ts';

/** What the client is told of a document after each look at it, so that it can say what is on and why. */
export interface Status {
  readonly uri: string;
  readonly kind: Kind;
  readonly errors: number;
  /** Warnings, informations and hints together. */
  readonly others: number;
  /** The settings file that holds for the document. */
  readonly settings?: string;
  /** How much is wrong in the settings file and its glossaries. */
  readonly problems: number;
}

/** The status of a document, by its diagnosis. */
export function statusOf(uri: string, kind: Kind, { settings, problems }: Scope, { diagnostics }: Diagnosis): Status {
  const errors = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
  return { uri, kind, errors, others: diagnostics.length - errors, ...(settings !== undefined && { settings }), problems };
}
