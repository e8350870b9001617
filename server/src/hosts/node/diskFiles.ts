import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../../service/environment.ts';
import { createPdfReader } from './pdfApart.ts';

/** The largest file that is read where nobody says otherwise, in bytes: drafts and glossaries are far below. */
const largest = 8_000_000;

/** The files of this machine, under `file:` addresses. */
export const diskFiles: Files = {
  async read(uri, most = largest) {
    try {
      const path = fileURLToPath(uri);
      const found = await stat(path);
      return found.isFile() && found.size <= most ? await readFile(path) : undefined;
    } catch {
      return undefined;
    }
  },
  list: async (uri) => (await entriesOf(uri)).filter((entry) => !entry.isDirectory()).map(({ name }) => name),
  readPdf: createPdfReader(),
  folders: async (uri) => (await entriesOf(uri)).filter((entry) => entry.isDirectory()).map(({ name }) => name),
  async look(uri) {
    try {
      const path = await realpath(fileURLToPath(uri));
      const found = await stat(path);
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
      return { kind, size: found.size, stamp: `${found.mtimeMs} ${found.size}`, real: pathToFileURL(path).href };
    } catch {
      return undefined;
    }
  },
};

async function entriesOf(uri: string) {
  try {
    return await readdir(fileURLToPath(uri), { withFileTypes: true });
  } catch {
    return [];
  }
}
