import type { Draft } from '../core/draft/draft.ts';
import type { OfficeRead } from '../core/draft/office.ts';
import { officeDraft } from '../core/draft/officeDraft.ts';
import { readOffice } from '../core/draft/readOffice.ts';
import type { Bilingual } from '../core/text/language.ts';
import { nameOf } from './uri.ts';

/** The scheme of the addresses under which files of word processors are shown as text; the query names the file. */
export const wordScheme = 'sourcier-word';

/** Whether an address is that of such a text. */
export function isWordText(uri: string): boolean {
  return uri.startsWith(`${wordScheme}:`);
}

/** The file behind such a text; any other address is its own. */
export function fileBehind(uri: string): string {
  const query = isWordText(uri) ? /\?([^#]*)/.exec(uri)?.[1] : undefined;
  if (query === undefined) return uri;
  try {
    return decodeURIComponent(query);
  } catch {
    return uri;
  }
}

/** The drafts that word processors wrote and that are shown as text. */
export interface WordDrafts {
  /** Reads a file and keeps its draft for the text that shows it. */
  readonly read: (textUri: string, bytes: Uint8Array) => { readonly text: string } | { readonly problem: Bilingual };
  /** The draft that such a text shows, while the text is the one that was read. */
  readonly of: (textUri: string, text: string) => Draft | undefined;
  readonly close: (textUri: string) => void;
}

/** Makes an empty memory of such drafts. */
export function createWordDrafts(reader: (name: string, bytes: Uint8Array) => OfficeRead = readOffice): WordDrafts {
  const drafts = new Map<string, Draft>();
  return {
    read(textUri, bytes) {
      const read = reader(nameOf(fileBehind(textUri)), bytes);
      if ('problem' in read) return { problem: problems[read.problem] };
      const draft = officeDraft(read);
      drafts.set(fileBehind(textUri), draft);
      return { text: draft.text };
    },
    of(textUri, text) {
      const draft = isWordText(textUri) ? drafts.get(fileBehind(textUri)) : undefined;
      return draft?.text === text ? draft : undefined;
    },
    close: (textUri) => {
      drafts.delete(fileBehind(textUri));
    },
  };
}

const problems = {
  encrypted: {
    fr: 'Ce fichier est protégé par un mot de passe, ou d’un Word d’avant 2007\u00a0: il ne peut être relu.',
    en: 'This file is encrypted, or of a Word before 2007: it cannot be checked.',
  },
  broken: { fr: 'Ce fichier est abîmé\u00a0: il ne peut être relu.', en: 'This file is damaged: it cannot be checked.' },
  'too-large': {
    fr: 'Ce fichier est trop grand une fois décompressé\u00a0: il n’est pas relu.',
    en: 'This file is too large once unpacked: it is not checked.',
  },
} as const;
