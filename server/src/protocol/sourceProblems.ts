import type { Connection } from 'vscode-languageserver';
import type { Language } from '../core/text/language.ts';
import { sourceDiagnosticsOf } from '../service/features/sourceDiagnostics.ts';
import type { SourceTold } from '../service/sources.ts';

/** Shows what is wrong with the sources of the open drafts, in their own files, which nobody need have open. */
export interface SourceProblems {
  /** What is wrong for one draft, instead of what was wrong before. */
  readonly show: (draft: string, problems: readonly SourceTold[], language: Language) => void;
  readonly close: (draft: string) => void;
}

/** Makes it for one connection. */
export function createSourceProblems(connection: Connection): SourceProblems {
  const byDraft = new Map<string, { readonly key: string; readonly problems: readonly SourceTold[] }>();
  const shown = new Map<string, string>();

  function send(language: Language): void {
    const files = sourceDiagnosticsOf(
      [...byDraft.values()].flatMap(({ problems }) => problems),
      language,
    );
    for (const uri of new Set([...shown.keys(), ...files.keys()])) {
      const diagnostics = [...(files.get(uri) ?? [])];
      const key = JSON.stringify(diagnostics);
      if (shown.get(uri) === key) continue;
      if (diagnostics.length > 0) shown.set(uri, key);
      else shown.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  return {
    show(draft, problems, language) {
      const key = problems.map(({ uri, at, text }) => `${uri} ${at?.span.start} ${text.fr}`).join('\n');
      if ((byDraft.get(draft)?.key ?? '') === key) return;
      byDraft.set(draft, { key, problems });
      send(language);
    },
    close(draft) {
      if (byDraft.delete(draft)) send('fr');
    },
  };
}
