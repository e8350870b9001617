import { decisionsName } from '../core/checker/decisions.ts';
import type { OpenDraft } from './drafts.ts';
import { type Scope, settingsNames } from './scope.ts';
import { nameOf } from './uri.ts';

/** What an open document is to Sourcier: a French draft, a text in another language, one of its own files, or nothing of its business. */
export type Kind = 'draft' | 'foreign' | 'settings' | 'decisions' | 'glossary' | 'facts' | 'other';

/** Tells what an open document is. */
export function kindOf({ uri, languageId }: OpenDraft, scope: Scope): Kind {
  if (settingsNames.includes(nameOf(uri))) return 'settings';
  if (nameOf(uri) === decisionsName) return 'decisions';
  if (scope.glossaries.includes(uri)) return 'glossary';
  if (scope.facts.includes(uri)) return 'facts';
  if (!draftLanguages.has(languageId) && !/\.(md|markdown|txt|communique)$/i.test(nameOf(uri))) return 'other';
  return 'draft';
}

/** The names that editors give to Markdown and plain text. */
const draftLanguages: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'communique', 'text', 'pandoc', 'mail']);
