import { unzipSync } from 'fflate';

/** Why an archive was not opened. */
export type ZipProblem = 'encrypted' | 'broken' | 'too-large';

/** The parts of an archive that were asked for, by their name, and the names of all; or why there are none. */
export type Unzipped =
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly names: readonly string[] }
  | { readonly problem: ZipProblem };

/** Bounds against archives that are bombs: entries in all, bytes of what is unpacked, and how many times larger than packed a part may be. */
const mostEntries = 2_000;
const mostUnpacked = 30_000_000;
const highestRatio = 200;

/** Unpacks the wanted parts of a zip archive, within bounds. Names lead nowhere: nothing is written. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  // An encrypted document of Office is no zip but a compound file, as those of the older Office.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: 'encrypted' };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { problem: 'broken' };
  const names: string[] = [];
  let unpacked = 0;
  let tooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (names.push(name) > mostEntries) tooLarge = true;
        if (tooLarge || !isWanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > mostUnpacked || originalSize > Math.max(size, 1) * highestRatio + 100_000) tooLarge = true;
        return !tooLarge;
      },
    });
    return tooLarge ? { problem: 'too-large' } : { parts: new Map(Object.entries(parts)), names };
  } catch {
    // The archive is cut short or its directory lies.
    return { problem: 'broken' };
  }
}
