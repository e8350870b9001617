import { decisionsName } from '../core/checker/decisions.ts';
import type { Draft } from '../core/draft/draft.ts';
import { isFrench } from '../core/french/language.ts';
import type { OpenDraft } from './drafts.ts';
import { type Scope, settingsNames } from './scope.ts';
import { isUnder, nameOf, plainUri } from './uri.ts';

/** What an open document is to Sourcier: a French draft, a text in another language, a text that others cite, one of its own files, or nothing of its business. */
export type Kind = 'draft' | 'foreign' | 'source' | 'settings' | 'decisions' | 'glossary' | 'facts' | 'other';

/** Tells what an open document is. */
export function kindOf(open: OpenDraft, scope: Scope): Kind {
  const { uri, languageId } = open;
  const name = nameOf(uri);
  if (settingsNames.includes(name)) return 'settings';
  if (name === decisionsName) return 'decisions';
  const isIn = (uris: readonly string[]) => uris.some((one) => plainUri(one) === plainUri(uri));
  if (isIn(scope.glossaries)) return 'glossary';
  if (isIn(scope.facts)) return 'facts';
  if (scope.aside.some((place) => isUnder(uri, place))) return 'source';
  if (languageId === 'communique') return 'draft';
  if (!draftLanguages.has(languageId) && !/\.(md|markdown|txt|communique)$/i.test(name)) return 'other';
  return isFrenchDraft(open.draft) ? 'draft' : 'foreign';
}

/** The names that editors give to Markdown and plain text. */
const draftLanguages: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'text', 'pandoc', 'mail']);

/**
 * Whether a whole text is to be judged: what it says of itself counts, else whether more of its prose is French than is not. An English README
 * that quotes French is left alone, a French draft that quotes English is not.
 */
export function isFrenchDraft({ frontMatter, blocks }: Draft): boolean {
  if (frontMatter.langue !== undefined) return /^fr/i.test(frontMatter.langue);
  if (frontMatter.genre !== undefined || frontMatter.statut !== undefined) return true;
  let french = 0;
  let foreign = 0;
  for (const { block } of blocks.slice(0, sample)) {
    if (isFrench(block.prose)) french += block.prose.length;
    else foreign += block.prose.length;
  }
  return french >= foreign;
}

/** Blocks that are looked at: a text does not change its language after some pages. */
const sample = 60;
