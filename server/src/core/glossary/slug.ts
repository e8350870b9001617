import { foldedAtom } from './atoms.ts';

/** The id that an entry has where it gives none: its term in lower case, without accents, joined by hyphens. */
export function slugOf(term: string): string {
  return (
    foldedAtom(term.normalize('NFC'))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'terme'
  );
}
