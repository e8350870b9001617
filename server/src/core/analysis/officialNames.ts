import { factsOf, type Knowledge, type OfficialName } from '../knowledge/known.ts';
import { type NameMatcher, nameMatcher } from '../knowledge/nameMatcher.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';

/** A wrong name of an office or a body, and the right one in its place. */
export interface MistakenName extends Span {
  readonly official: OfficialName;
  readonly right: string;
}

/** The names of offices and bodies that a block has wrong: those that the base lists, and long names whose small words alone differ. */
export const mistakenNames = defineAnalysis('mistakenNames', ({ block, given, ask }): readonly MistakenName[] => {
  const { listed, loose, first } = matcherOf(given.knowledge);
  if (!first.test(block.prose)) return [];
  const text = ask(folded, block);
  const found: MistakenName[] = [];
  for (const { start, end, value } of listed.find(text, block.prose)) {
    const { official, right, withAcronym } = value;
    // « haut représentant pour la politique étrangère et de sécurité commune » goes on where the wrong name ends.
    if (/^ et (?:de|la|a|du|des|l')/.test(text.slice(end, end + 8))) continue;
    if (withAcronym && !hasAcronym(text, end, official)) continue;
    if (official.near.length && !official.near.some((word) => text.includes(fold(word)))) continue;
    found.push({ start, end, official, right: cased(right, block.prose[start]) });
  }
  for (const { form, official } of loose) {
    if (!block.prose.includes(official.acronym ?? '')) continue;
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (plain(match[0]) === plain(official.name) || found.some((other) => other.start < span.end && span.start < other.end))
        continue;
      if (!hasAcronym(text, span.end, official)) continue;
      found.push({ ...span, official, right: cased(official.name, block.prose[span.start]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

interface Matcher {
  readonly listed: NameMatcher<{ readonly official: OfficialName; readonly right: string; readonly withAcronym: boolean }>;
  readonly loose: readonly { readonly form: RegExp; readonly official: OfficialName }[];
  readonly first: RegExp;
}

const matchers = new WeakMap<Knowledge, Matcher>();

function matcherOf(knowledge: Knowledge): Matcher {
  const known = matchers.get(knowledge);
  if (known) return known;
  const names = factsOf(knowledge, 'name');
  const pairs = names.flatMap((official) =>
    official.mistaken.map(({ wrong, right, withAcronym }) => [wrong, { official, right, withAcronym }] as const),
  );
  const matcher = {
    listed: nameMatcher(pairs),
    loose: names.flatMap((official) => {
      const form = looseForm(official.name);
      return form && official.acronym ? [{ form, official }] : [];
    }),
    first:
      /Agence|Commission|Organisation|Communaut|Union|[Ss]ervice|[Ss]ecr[ée]tari?at?|[Ss]ecr[ée]taire|[Hh]aute? |[Dd]irect|[Pp]r[ée]sident|[Mm]inist|[Aa]mbassad|Cour|Fonds?|Bureau|Parlement|Reporter|Journalistes|Haut-/,
  };
  matchers.set(knowledge, matcher);
  return matcher;
}

const smallWords = new Set('de du des d l la le les a au aux et en pour sur'.split(' '));

/** The content words of a long name in their order, with any small words between; nothing for a name too short to be told by that. */
function looseForm(name: string): RegExp | undefined {
  const content = words(name).filter((word) => !smallWords.has(word));
  if (content.length < 4) return undefined;
  const between = "(?:[ ,']+(?:de|du|des|d|l|la|le|les|a|au|aux|et|en|pour|sur)(?![\\p{L}]))*[ ,']+";
  return new RegExp(
    `(?<![\\p{L}-])${content.map((word) => `${word.replace(/s$/, '')}s?`).join(between)}(?![\\p{L}]|-\\p{L})`,
    'gu',
  );
}

function words(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
}

function plain(name: string): string {
  return words(name).join(' ');
}

function hasAcronym(text: string, end: number, { acronym }: OfficialName): boolean {
  return (
    acronym !== undefined &&
    new RegExp(`^ ?[(,–-] ?(?:l'|le |la )?${fold(acronym)}(?!\\p{L})`, 'u').test(text.slice(end, end + 24))
  );
}

function cased(right: string, as: string | undefined): string {
  return as !== undefined && /\p{Lu}/u.test(as) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
