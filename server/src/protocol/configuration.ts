import type { Connection } from 'vscode-languageserver';
import { type EditorSettings, plainEditor } from '../service/scope.ts';
import type { Peer } from './capabilities.ts';

/** The editor's settings, asked once for each document and kept until they change. */
export interface Configuration {
  /** Without a document, what holds for all. */
  readonly of: (uri?: string) => Promise<EditorSettings>;
  /** Forgets what was asked; `settings` is what a client without `workspace/configuration` sends along. */
  readonly change: (settings: unknown) => void;
  readonly forget: (uri: string) => void;
}

/** Makes the configuration of one connection. */
export function createConfiguration(connection: Connection, peer: Peer): Configuration {
  const asked = new Map<string, Promise<EditorSettings>>();
  let sent = editorSettings(peer.options.settings);

  async function ask(uri: string | undefined): Promise<EditorSettings> {
    try {
      return editorSettings(
        await connection.workspace.getConfiguration({ ...(uri !== undefined && { scopeUri: uri }), section: 'sourcier' }),
        sent,
      );
    } catch {
      // A client that promises the request and then refuses it has no settings for us.
      return sent;
    }
  }

  return {
    async of(uri) {
      if (!peer.configuration) return sent;
      let answer = asked.get(uri ?? '');
      if (!answer) {
        answer = ask(uri);
        asked.set(uri ?? '', answer);
      }
      return answer;
    },
    change(settings) {
      asked.clear();
      const own = isRecord(settings) ? settings['sourcier'] : undefined;
      if (isRecord(own)) sent = editorSettings(own);
    },
    forget: (uri) => {
      asked.delete(uri);
    },
  };
}

/** Reads what an editor sends; what is absent or of the wrong type is as in `otherwise`. */
export function editorSettings(given: unknown, otherwise: EditorSettings = plainEditor): EditorSettings {
  if (!isRecord(given)) return otherwise;
  const { rules, lang, pause, sourceFolders, author } = given;
  return {
    rules: isRecord(rules) ? rules : otherwise.rules,
    language: lang === 'fr' || lang === 'en' ? lang : otherwise.language,
    author: typeof author === 'string' ? author.trim() : otherwise.author,
    sourceFolders: Array.isArray(sourceFolders)
      ? sourceFolders.filter((one) => typeof one === 'string')
      : otherwise.sourceFolders,
    pause: typeof pause === 'number' && pause >= 0 && pause <= 3600 ? pause * 1000 : otherwise.pause,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
