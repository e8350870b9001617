import type { Environment } from './environment.ts';
import { uriIn } from './uri.ts';

/** How many drafts of a workspace are looked at, at most: beyond, a question about all of them would take minutes. */
const mostDrafts = 3_000;

/** How deep folders are searched. */
const deepest = 12;

/**
 * The files under folders that may be drafts, in the order of their names; hidden folders and those of packages are passed over. Ends early once
 * `stopped` says so.
 */
export async function* draftsUnder(
  roots: readonly string[],
  environment: Pick<Environment, 'list' | 'folders'>,
  stopped: () => boolean,
): AsyncGenerator<string> {
  let found = 0;
  const folders = [...new Set(roots)].map((folder) => ({ folder, depth: 0 }));
  const seen = new Set(roots);
  for (let next = folders.shift(); next && !stopped(); next = folders.shift()) {
    const { folder, depth } = next;
    for (const name of [...(await environment.list(folder))].sort()) {
      if (!/\.(?:md|markdown|txt|communique|html?|docx|docm|odt)$/i.test(name)) continue;
      if (++found > mostDrafts) return;
      yield uriIn(folder, name);
    }
    if (depth >= deepest) continue;
    for (const name of [...(await environment.folders(folder))].sort()) {
      const uri = uriIn(folder, name);
      if (name.startsWith('.') || name === 'node_modules' || seen.has(uri)) continue;
      seen.add(uri);
      folders.push({ folder: uri, depth: depth + 1 });
    }
  }
}
