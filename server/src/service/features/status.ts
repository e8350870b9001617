import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Kind } from '../kind.ts';
import type { Scope } from '../scope.ts';
import { nameOf } from '../uri.ts';
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
  /** In the language of messages: « Sourcier : 1 erreur, 3 à voir ». */
  readonly text: string;
  /** Why that is so: which settings hold, or why the document is left alone. */
  readonly detail: string;
}

/** The status of a document, by its diagnosis. */
export function statusOf(uri: string, kind: Kind, scope: Scope, { diagnostics }: Diagnosis): Status {
  const errors = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
  const others = diagnostics.length - errors;
  const { settings, problems, stale, language } = scope;
  const words = wordings[language];
  return {
    uri,
    kind,
    errors,
    others,
    ...(settings !== undefined && { settings }),
    text: kind === 'draft' ? words.found(errors, others) : words.kinds[kind].text,
    detail: kind === 'draft' ? words.under(settings, problems, stale.map(nameOf)) : words.kinds[kind].detail,
  };
}

const wordings = {
  fr: {
    found: (errors: number, others: number) =>
      errors + others === 0
        ? 'Sourcier\u00a0: rien à signaler'
        : `Sourcier\u00a0: ${[errors > 0 && `${errors} erreur${errors > 1 ? 's' : ''}`, others > 0 && `${others} à voir`].filter(Boolean).join(', ')}`,
    under: (settings: string | undefined, problems: number, stale: readonly string[]) =>
      settings === undefined
        ? 'Glossaire et règles fournis'
        : stale.length > 0
          ? `${stale.join(', ')}\u00a0: illisible, son dernier état lisible sert toujours`
          : `Réglages\u00a0: ${nameOf(settings)}${problems > 0 ? ` (${problems} à corriger dans ce fichier ou ses glossaires)` : ''}`,
    kinds: {
      foreign: { text: 'Sourcier\u00a0: au repos', detail: 'Ce texte n’est pas en français\u00a0: il n’est pas relu.' },
      source: { text: 'Sourcier\u00a0: au repos', detail: 'Ce texte est une source ou une archive\u00a0: il n’est pas relu.' },
      settings: { text: 'Sourcier\u00a0: réglages', detail: 'Ce fichier règle Sourcier pour son dossier.' },
      decisions: { text: 'Sourcier\u00a0: décisions', detail: 'Ce fichier garde ce qui a été écarté, et pourquoi.' },
      glossary: { text: 'Sourcier\u00a0: glossaire', detail: 'Ce fichier est un glossaire de l’équipe.' },
      facts: { text: 'Sourcier\u00a0: faits', detail: 'Ce fichier énonce des faits que l’équipe connaît.' },
      other: { text: 'Sourcier\u00a0: au repos', detail: 'Ce fichier n’est pas un brouillon.' },
    },
  },
  en: {
    found: (errors: number, others: number) =>
      errors + others === 0
        ? 'Sourcier: nothing to report'
        : `Sourcier: ${[errors > 0 && `${errors} error${errors > 1 ? 's' : ''}`, others > 0 && `${others} to look at`].filter(Boolean).join(', ')}`,
    under: (settings: string | undefined, problems: number, stale: readonly string[]) =>
      settings === undefined
        ? 'Built-in glossary and rules'
        : stale.length > 0
          ? `${stale.join(', ')}: cannot be read, its last readable state still holds`
          : `Settings: ${nameOf(settings)}${problems > 0 ? ` (${problems} to correct in this file or its glossaries)` : ''}`,
    kinds: {
      foreign: { text: 'Sourcier: at rest', detail: 'This text is not in French: it is not checked.' },
      source: { text: 'Sourcier: at rest', detail: 'This text is a source or an archive: it is not checked.' },
      settings: { text: 'Sourcier: settings', detail: 'This file sets Sourcier for its folder.' },
      decisions: { text: 'Sourcier: decisions', detail: 'This file keeps what was set aside, and why.' },
      glossary: { text: 'Sourcier: glossary', detail: 'This file is a glossary of the team.' },
      facts: { text: 'Sourcier: facts', detail: 'This file states facts that the team knows.' },
      other: { text: 'Sourcier: at rest', detail: 'This file is no draft.' },
    },
  },
} as const;
