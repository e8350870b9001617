import type { Connection } from 'vscode-languageserver';
import type { Environment } from '../service/environment.ts';

/** The world, with files that the host cannot read itself (virtual folders, all files of a worker) read through the client. */
export function throughClient(connection: Connection, environment: Environment): Environment {
  async function ask(method: 'sourcier/read' | 'sourcier/list', uri: string): Promise<unknown> {
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
    async read(uri) {
      if (environment.reads(uri)) return environment.read(uri);
      const text = await ask('sourcier/read', uri);
      return typeof text === 'string' ? Uint8Array.from(text, (unit) => unit.charCodeAt(0)) : undefined;
    },
    async list(uri) {
      if (environment.reads(uri)) return environment.list(uri);
      const names = await ask('sourcier/list', uri);
      return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    },
  };
}
