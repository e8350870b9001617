import { factsOf, type Knowledge, type OfficeHolder } from '../knowledge/known.ts';
import { type NameMatcher, nameMatcher } from '../knowledge/nameMatcher.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';

/** A person whom a text gives an office of today; the span is that of the name. */
export interface OfficeMention extends Span {
  readonly person: string;
  readonly office: string;
  /** Who held the office, one fact a period. */
  readonly holders: readonly OfficeHolder[];
}

/** The persons whom a block names in an office that the base knows; former ones and other times are left out. */
export const officeMentions = defineAnalysis('officeMentions', ({ block, given, ask }): readonly OfficeMention[] => {
  const { prose } = block;
  if (!/secr[ée]taire|pr[ée]sident|repr[ée]sentant|directeur|directrice|diplomatie|ambassad/i.test(prose)) return [];
  const text = ask(folded, block);
  const found: OfficeMention[] = [];
  for (const { start, end, value } of matcherOf(given.knowledge).find(text, prose)) {
    if (
      /(?:ancien|anciens|ancienne|ex|futur|future|alors|premier|nouveau|nouvelle|vice|adjoint|adjointe)[- ]$/.test(
        text.slice(Math.max(0, start - 12), start),
      )
    )
      continue;
    if (ofAnother.test(text.slice(Math.max(0, start - 40), start))) continue;
    if (/(?<!\d)(?:19|20)\d\d(?!\d)|alors|a l'epoque/.test(text.slice(Math.max(0, start - 120), end + 120))) continue;
    const after = new RegExp(
      `^(?:, ?(?:M\\. |Mme |M |Monsieur |Madame )?| (?:M\\. |Mme )?)(?:${person}|(?<=(?:M\\.|Mme) )${surname})(?=[,.;:)]|$|\\s(?!d[eu]|der|den|van|von|la|le)\\p{Ll})`,
      'u',
    ).exec(prose.slice(end, end + 60));
    const before = new RegExp(`(?<![\\p{L}-])${person}, (?:(?:le|la|l’|l') ?)?$`, 'u').exec(
      prose.slice(Math.max(0, start - 60), start),
    );
    const name = after?.groups?.['name'] ?? after?.groups?.['surname'] ?? before?.groups?.['name'];
    if (!name) continue;
    const at = after ? end + after[0].indexOf(name) : start - (before?.[0].length ?? 0) + (before?.[0].indexOf(name) ?? 0);
    found.push({ start: at, end: at + name.length, person: name, office: prose.slice(start, end), holders: value });
  }
  return found;
});

/** « l’envoyé spécial du secrétaire général »: the name behind may be that of the envoy. */
const ofAnother =
  /(?:predecesseur|successeure?|adjointe?|envoyee?|representante?|porte-parole|conseill(?:er|ere)|cabinet|chef|cheffe|bras droit|epouse|epoux|candidate?|rivale?|assistante?|deleguee?|suppleante?|emissaire|directeur|directrice|numero deux|personnel(?:le)?|speciale?)s? (?:du|de la|de l'|des|aupres du) ?$/;

const surname = "(?<surname>(?:(?:[Dd]e|[Vv]on|[Vv]an|[Dd]er|[Dd]en|[Ll]a) )*\\p{Lu}[\\p{L}’'-]+)";

const person =
  "(?<name>(?!Monsieur|Madame|Mme|Son|Sa|Le|La|Les)\\p{Lu}[\\p{L}’'-]+(?: (?:(?:[Dd]e|[Dd]u|[Vv]on|[Vv]an|[Dd]er|[Dd]en|[Ll]a|[Ll]e|[Ee]l|[Aa]l|[Bb]in|[Bb]en) )*\\p{Lu}[\\p{L}’'-]+){1,3})";

const matchers = new WeakMap<Knowledge, NameMatcher<readonly OfficeHolder[]>>();

function matcherOf(knowledge: Knowledge): NameMatcher<readonly OfficeHolder[]> {
  const known = matchers.get(knowledge);
  if (known) return known;
  const byOffice = new Map<string, OfficeHolder[]>();
  for (const fact of factsOf(knowledge, 'office-holder')) {
    for (const office of fact.subject) byOffice.set(office, [...(byOffice.get(office) ?? []), fact]);
  }
  const matcher = nameMatcher([...byOffice]);
  matchers.set(knowledge, matcher);
  return matcher;
}
