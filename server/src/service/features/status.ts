import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnosis } from './diagnostics.ts';

/** What the client is told of a document after each look at it, so that it can say what is on and why. */
export interface Status {
  readonly uri: string;
  /** `draft`: a French draft, checked. `foreign`: another language, left alone. `settings`: a file of Sourcier itself. */
  readonly kind: 'draft' | 'foreign' | 'settings';
  readonly errors: number;
  /** Warnings, informations and hints together. */
  readonly others: number;
}

/** The status of a document, by its diagnosis. */
export function statusOf(uri: string, { diagnostics }: Diagnosis): Status {
  const errors = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
  return { uri, kind: 'draft', errors, others: diagnostics.length - errors };
}
