import type { VerbGroup } from '../french/verbGroup.ts';
import type { Word } from '../french/word.ts';
import { fold } from '../text/fold.ts';
import { defineAnalysis } from './analysis.ts';
import { isDemonym, isPower } from './nations.ts';
import { speech } from './speech.ts';
import { verbGroups } from './verbGroups.ts';
import { words } from './words.ts';

/**
 * What the issuer says in its own voice that it will do, would do or means to do, or will not: « la France versera », « nous ne participerons pas »,
 * « elle s’emploiera ». What is quoted or reported of another is none.
 */
export const ownCommitments = defineAnalysis('ownCommitments', ({ block, ask }): readonly VerbGroup[] => {
  const groups = ask(verbGroups, block).filter(looksAhead);
  if (!groups.length) return [];
  const all = ask(words, block);
  const said = ask(speech, block);
  return groups.filter((group) => isOfIssuer(group, all) && !said.isQuoted(group) && !said.isReported(group));
});

function looksAhead({ mood, tense, periphrasis, lemma, person }: VerbGroup): boolean {
  if (mood === 'cnd' || (mood === 'ind' && (tense === 'fut' || periphrasis === 'near-future'))) return true;
  return mood === 'ind' && tense === 'pres' && person === 1 && promising.has(lemma);
}

const promising: ReadonlySet<string> = new Set(['engager', 'promettre', 'garantir', 'employer', 'efforcer', 'entendre']);

function isOfIssuer({ subject, person }: VerbGroup, all: readonly Word[]): boolean {
  if (person === 1) return true;
  if (!subject) return false;
  const own = all.slice(subject.from, subject.to);
  if (own.some((word) => isForeign(fold(word.text)))) return false;
  const head = all[subject.head];
  return head !== undefined && (pronouns.has(head.norm) || issuers.has(fold(head.lemma)));
}

function isForeign(word: string): boolean {
  return (isDemonym(word) && !word.startsWith('francais')) || (isPower(word) && word !== 'france');
}

const pronouns: ReadonlySet<string> = new Set(['elle', 'il']);

/** Nouns by which a ministry or a post speaks of itself, folded. */
const issuers: ReadonlySet<string> = new Set(
  'france republique gouvernement etat ministere ministre secretaire president presidente ambassade ambassadeur ambassadrice consulat mission delegation'.split(
    ' ',
  ),
);
