import type { OpenDraft } from './drafts.ts';
import { type Scope, settingsNames } from './scope.ts';
import { nameOf } from './uri.ts';

/** What an open document is to Sourcier: a French draft, a text in another language, one of its own files, or nothing of its business. */
export type Kind = 'draft' | 'foreign' | 'settings' | 'glossary' | 'other';

/** Tells what an open document is. */
export function kindOf({ uri, languageId }: OpenDraft, scope: Scope): Kind {
  if (settingsNames.includes(nameOf(uri))) return 'settings';
  if (scope.glossaries.includes(uri)) return 'glossary';
  if (!draftLanguages.has(languageId) && !/\.(md|markdown|txt|communique)$/i.test(nameOf(uri))) return 'other';
  return 'draft';
}

/** The names that editors give to Markdown and plain text. */
const draftLanguages: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'communique', 'text', 'pandoc', 'mail']);
