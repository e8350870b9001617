import { readdirSync } from 'node:fs';

/** The files under a folder whose path matches, in order; none where the folder is missing. */
export function globSync(folder, pattern) {
  try {
    return readdirSync(folder, { recursive: true })
      .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
      .filter((file) => pattern.test(file))
      .sort();
  } catch {
    return [];
  }
}
