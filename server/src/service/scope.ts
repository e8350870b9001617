import type { Checker } from '../core/checker/checker.ts';
import { createChecker } from '../core/checker/checker.ts';
import { defaultSettings } from '../core/checker/settings.ts';
import type { Language } from '../core/text/language.ts';
import type { Environment } from './environment.ts';

/** What holds for the drafts of one folder: the checker that its settings, its glossaries and the editor's settings make. */
export interface Scope {
  readonly checker: Checker;
  readonly language: Language;
  /** Milliseconds without a change after which the writer is taken to have finished a block. */
  readonly pause: number;
}

/** What the editor sets for a document; the settings of its folder go first. */
export interface EditorSettings {
  /** As in `sourcier.yml`: a level, or a level with options, for each rule. */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly pause: number;
}

/** What holds where the editor sets nothing. */
export const plainEditor: EditorSettings = { rules: {}, language: 'fr', pause: 2000 };

/** The scopes of all folders, each made once and kept until what it was made of changes. */
export interface Scopes {
  readonly of: (uri: string, editor: EditorSettings) => Promise<Scope>;
  /** Whether a file, where it changes, changes a scope. */
  readonly dependOn: (uri: string) => boolean;
  /** Forgets all scopes; the next question makes them anew. */
  readonly drop: () => void;
}

/** Makes the scopes. */
export function createScopes(environment: Environment): Scopes {
  let only: Scope | undefined;
  return {
    async of(_uri, editor) {
      only ??= {
        language: editor.language,
        pause: editor.pause,
        checker: createChecker({
          rules: environment.rules,
          settings: defaultSettings,
          given: environment.given,
          onThrow: (rule, error) => environment.log(`${rule}: ${error instanceof Error ? error.stack : String(error)}`),
        }),
      };
      return only;
    },
    dependOn: (uri) => /\/sourcier\.yml$/.test(uri),
    drop() {
      only = undefined;
    },
  };
}
