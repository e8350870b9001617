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

/** The file behind such a text; any other address is its own. The query holds its address without escapes. */
export function fileBehind(uri: string): string {
  const query = isWordText(uri) ? /\?([^#]*)/.exec(uri)?.[1] : undefined;
  if (query === undefined) return uri;
  try {
    const [, head = '', path = ''] = addressParts.exec(decodeURIComponent(query)) ?? [];
    return head + path.split('/').map(encodeURIComponent).join('/');
  } catch {
    return uri;
  }
}

/** Scheme and authority of an address, and its path. */
const addressParts = /^([a-z][\w+.-]*:(?:\/\/[^/]*)?)(\/.*)$/is;

/** The address under which a file of a word processor is shown as text, as the client makes it; undefined for an address that is none. */
export function textUriOf(file: string): string | undefined {
  const path = addressParts.exec(file)?.[2];
  try {
    return path && `${wordScheme}:${path}?${encodeURIComponent(decodeURIComponent(file))}`;
  } catch {
    return undefined;
  }
}

/** The drafts that word processors wrote and that are shown as text. */
export interface WordDrafts {
  /** Reads a file for one look; undefined where it cannot be read. */
  readonly once: (textUri: string, bytes: Uint8Array) => Draft | undefined;
  /** Reads a file and keeps its draft for the text that shows it. */
  readonly read: (textUri: string, bytes: Uint8Array) => { readonly text: string } | { readonly problem: Bilingual };
  /** The draft that such a text shows, while the text is the one that was read. */
  readonly of: (textUri: string, text: string) => Draft | undefined;
  readonly close: (textUri: string) => void;
}

/** Makes an empty memory of such drafts. */
export function createWordDrafts(reader: (name: string, bytes: Uint8Array) => OfficeRead = readOffice): WordDrafts {
  const drafts = new Map<string, Draft>();
  const readDraft = (textUri: string, bytes: Uint8Array) => {
    const read = reader(nameOf(fileBehind(textUri)), bytes);
    return 'problem' in read ? read : officeDraft(read);
  };
  return {
    once(textUri, bytes) {
      const draft = readDraft(textUri, bytes);
      return 'problem' in draft ? undefined : draft;
    },
    read(textUri, bytes) {
      const draft = readDraft(textUri, bytes);
      if ('problem' in draft) return { problem: problems[draft.problem] };
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
