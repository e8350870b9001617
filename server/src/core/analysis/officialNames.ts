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
  /** The same wrong name stood for another right one at another time: only the date of the text itself decides. */
  readonly wantsDate: boolean;
}

/** The names of offices and bodies that a block has wrong: those that the base lists, and long names whose small words alone differ. */
export const mistakenNames = defineAnalysis('mistakenNames', ({ block, given, ask }): readonly MistakenName[] => {
  const { listed, loose, acronyms, first } = matcherOf(given.knowledge);
  const text = ask(folded, block);
  if (!first.test(text)) return [];
  const found: MistakenName[] = [];
  for (const { start, end, value } of listed.find(text, block.prose)) {
    // « haut représentant pour la politique étrangère et de sécurité commune » goes on where the wrong name ends.
    if (/^ (?:et (?:de|la|a|du|des|l')|commune)/.test(text.slice(end, end + 9))) continue;
    // « le secrétaire général de l’OMC des étudiants » is of another body of that acronym.
    if (/\p{Lu}{3}$/u.test(block.prose.slice(start, end)) && /^ (?:des|du|d') ?\p{L}/u.test(text.slice(end, end + 6))) continue;
    for (const { official, right, withAcronym } of value) {
      if (withAcronym && !hasAcronym(text, end, official)) continue;
      if (official.near.length && !official.near.some((word) => text.includes(fold(word)))) continue;
      if (isElsewhere(official, text)) continue;
      found.push({ start, end, official, right: cased(right, block.prose[start]), wantsDate: value.length > 1 });
    }
  }
  for (const { form, official } of acronyms.test(block.prose) ? loose : []) {
    const acronym = official.acronym ?? '';
    for (let at = block.prose.indexOf(acronym); at >= 0; at = block.prose.indexOf(acronym, at + 1)) {
      // The name stands right before its acronym, or is none that we look for.
      const from = Math.max(0, at - official.name.length - 60);
      const match = [...text.slice(from, at).matchAll(form)].at(-1);
      if (!match) continue;
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      if (plain(match[0]) === plain(official.name) || found.some((other) => other.start < span.end && span.start < other.end))
        continue;
      if (!hasAcronym(text, span.end, official) || isElsewhere(official, text)) continue;
      found.push({ ...span, official, right: cased(official.name, block.prose[span.start]), wantsDate: false });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Whether the block speaks of another body that the name in question fits. */
function isElsewhere({ notNear }: OfficialName, text: string): boolean {
  return notNear.some((word) => text.includes(fold(word)));
}

interface Matcher {
  readonly listed: NameMatcher<readonly Listed[]>;
  readonly loose: readonly { readonly form: RegExp; readonly official: OfficialName }[];
  /** Those of the loose ones. */
  readonly acronyms: RegExp;
  readonly first: RegExp;
}

interface Listed {
  readonly official: OfficialName;
  readonly right: string;
  readonly withAcronym: boolean;
}

const matchers = new WeakMap<Knowledge, Matcher>();

function matcherOf(knowledge: Knowledge): Matcher {
  const known = matchers.get(knowledge);
  if (known) return known;
  const names = factsOf(knowledge, 'name');
  const byWrong = new Map<string, Listed[]>();
  for (const official of names) {
    for (const { wrong, right, withAcronym } of official.mistaken) {
      const same = byWrong.get(wrong) ?? [];
      if (!same.some((other) => other.official === official)) byWrong.set(wrong, [...same, { official, right, withAcronym }]);
    }
  }
  const loose = names.flatMap((official) => {
    const form = looseForm(official.name);
    return form && official.acronym ? [{ form, official }] : [];
  });
  const matcher = {
    listed: nameMatcher([...byWrong]),
    loose,
    acronyms: new RegExp(
      loose.map(({ official }) => official.acronym?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)',
    ),
    first:
      /agence (?:nationale|internationale|europ|de l)|commission nationale|organisation (?:d|pour|des|mondiale|internationale|sur|transatl)|communaute (?:economique|des)|union economique|service (?:de vigilance|europ)|secretariat general|secretaire generale? (?:de l|du)|haute? repres|direct(?:eur|rice)(?: generale?)? de l|presidente? (?:de l|du|des)|chef de l|minist(?:re|ere) d|ambassad(?:eur|rice) (?:du|au|pour|de france)|cour |fonds? |bureau |parlement europ|reporter|journalistes sans|haut-commissariat/,
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
