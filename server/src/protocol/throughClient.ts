import type { Connection } from 'vscode-languageserver';
import type { Environment, Standing } from '../service/environment.ts';

/** The world, with files that the host cannot read itself (virtual folders, all files of a worker) read through the client. */
export function throughClient(connection: Connection, environment: Environment): Environment {
  async function ask(method: `sourcier/${'read' | 'list' | 'folders' | 'look'}`, uri: string): Promise<unknown> {
    try {
      return await connection.sendRequest(method, { uri });
    } catch {
      environment.log(`The client did not answer ${method}.`);
      return null;
    }
  }
  return {
    ...environment,
    reads: () => true,
    async read(uri, most) {
      if (environment.reads(uri)) return environment.read(uri, most);
      const text = await ask('sourcier/read', uri);
      return typeof text === 'string' ? Uint8Array.from(text, (unit) => unit.charCodeAt(0)) : undefined;
    },
    async list(uri) {
      if (environment.reads(uri)) return environment.list(uri);
      return namesIn(await ask('sourcier/list', uri));
    },
    async folders(uri) {
      if (environment.reads(uri)) return environment.folders(uri);
      return namesIn(await ask('sourcier/folders', uri));
    },
    async look(uri) {
      if (environment.reads(uri)) return environment.look(uri);
      return standingIn(await ask('sourcier/look', uri), uri);
    },
  };
}

function namesIn(answer: unknown): readonly string[] {
  return Array.isArray(answer) ? answer.filter((name) => typeof name === 'string') : [];
}

/** Folders that are lent have no links that lead out: an address is the real one. */
function standingIn(answer: unknown, uri: string): Standing | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { folder, size, stamp } = answer as Readonly<Record<string, unknown>>;
  return {
    kind: folder === true ? 'folder' : 'file',
    size: typeof size === 'number' ? size : 0,
    stamp: String(stamp),
    real: uri,
  };
}
