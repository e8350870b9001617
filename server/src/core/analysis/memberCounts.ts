import type { Quantity } from '../french/quantity.ts';
import type { Sentence } from '../french/token.ts';
import { factsOf, type Knowledge, type MemberCount } from '../knowledge/known.ts';
import { type NameFound, type NameMatcher, nameMatcher } from '../knowledge/nameMatcher.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { inQuotation } from './inQuotation.ts';
import { quantities } from './quantities.ts';
import { sentences } from './sentences.ts';

/** A number that a text gives as that of all members of a body; the span is the number. */
export interface MemberCountMention extends Span {
  readonly value: number;
  /** The facts on that body and what is counted, one for each period. */
  readonly facts: readonly MemberCount[];
  /** Said outright (« compte 32 membres ») or taken for granted (« les 32 membres »): the second may mean some of them. */
  readonly outright: boolean;
  /** The sentence tells of another time, or of what may be: it is judged by no rule. */
  readonly elsewhen: boolean;
  /** The years that the block names. */
  readonly years: readonly number[];
}

/** The numbers of members that a block gives the bodies of the base. */
export const memberCounts = defineAnalysis('memberCounts', ({ block, given, ask }): readonly MemberCountMention[] => {
  const matcher = matcherOf(given.knowledge);
  if (!usual.test(block.prose) && !matcher.unusual.test(block.prose)) return [];
  const text = ask(folded, block);
  const bodies = matcher.bodies.find(text, block.prose);
  const found = [...nominal(block.prose, matcher)];
  if (bodies.length === 0) return found;
  // « depuis 2007 … compte » tells of today.
  const years = [...text.matchAll(/(?<![\d/])(?<!depuis (?:l'annee )?)(?:19|20)\d\d(?![\d/])/g)].map(([year]) => Number(year));
  const all = ask(quantities, block);
  for (const sentence of ask(sentences, block)) {
    const here = bodies.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (here.length === 0) continue;
    for (const quantity of all) {
      if (
        quantity.start < sentence.start ||
        quantity.end > sentence.end ||
        !isExact(quantity) ||
        inQuotation(block.prose, quantity.start)
      )
        continue;
      const told = readCount(text, block.prose, quantity, here, sentence);
      if (!told) continue;
      found.push({
        start: quantity.start,
        end: quantity.end,
        value: quantity.value,
        facts: told.facts,
        outright: told.outright,
        elsewhen: isElsewhen(text.slice(sentence.start, sentence.end), told.outright),
        years,
      });
    }
  }
  return found;
});

/** What the bodies of the base count, and the ways to say it without: a block that has none of it gives no number of members. */
const usual =
  /membres|[ée]tats|pays|alli[ée]s|partenaires|capitales|monarchies|parties|partis|Vingt-|Quinze|principes|participants|\sà\s(?:\d\d|vingt|trente)/i;

interface Counts {
  /** The facts of each thing that is counted of the body: members, permanent members. */
  readonly groups: readonly { readonly unit: RegExp; readonly facts: readonly MemberCount[] }[];
}

interface Matcher {
  readonly bodies: NameMatcher<Counts>;
  readonly union: readonly MemberCount[];
  /** What the facts of a team count beside. */
  readonly unusual: RegExp;
}

const matchers = new WeakMap<Knowledge, Matcher>();

function matcherOf(knowledge: Knowledge): Matcher {
  const known = matchers.get(knowledge);
  if (known) return known;
  const bySubject = new Map<string, Map<string, MemberCount[]>>();
  for (const fact of factsOf(knowledge, 'member-count')) {
    for (const subject of fact.subject) {
      const groups = bySubject.get(subject) ?? new Map<string, MemberCount[]>();
      const units = fact.units.join('|');
      groups.set(units, [...(groups.get(units) ?? []), fact]);
      bySubject.set(subject, groups);
    }
  }
  const names = [...bySubject].map(([subject, groups]) => {
    const forms = [...groups].map(([units, facts]) => ({ unit: unitForm(units.split('|')), facts }));
    // « membres permanents » before « membres ».
    return [subject, { groups: forms.sort((a, b) => b.unit.source.length - a.unit.source.length) }] as const;
  });
  const units = factsOf(knowledge, 'member-count').flatMap((fact) => fact.units);
  const others = [...new Set(units.filter((unit) => !usual.test(unit)))].map((unit) =>
    unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const matcher = {
    bodies: nameMatcher(names),
    union: [...(bySubject.get('Union européenne')?.values() ?? [])].flat(),
    unusual: new RegExp(others.join('|') || '(?!)', 'i'),
  };
  matchers.set(knowledge, matcher);
  return matcher;
}

/** The unit after a number, with an adjective before or after it that leaves the count whole. */
function unitForm(units: readonly string[]): RegExp {
  const forms = units.map((unit) => fold(unit).replace(/ membres$/, '[ -]membres')).sort((a, b) => b.length - a.length);
  return new RegExp(`^ (?:(?:actuels|seuls) )?(?:${forms.join('|')})(?: actuels)?(?!\\p{L}|-\\p{L})`, 'u');
}

function isExact(quantity: Quantity): boolean {
  return (
    !quantity.approximate &&
    quantity.bound === undefined &&
    quantity.upTo === undefined &&
    Number.isInteger(quantity.value) &&
    quantity.value > 1 &&
    (quantity.kind === 'cardinal' || quantity.kind === 'label')
  );
}

function readCount(
  text: string,
  prose: string,
  quantity: Quantity,
  bodies: readonly NameFound<Counts>[],
  sentence: Sentence,
): { readonly facts: readonly MemberCount[]; readonly outright: boolean } | undefined {
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 160));
  for (const body of bodies) {
    for (const { unit, facts } of body.value.groups) {
      const counted = unit.exec(after)?.[0];
      if (body.start > quantity.end) {
        const lead = text.slice(Math.max(sentence.start, quantity.start - 30), quantity.start);
        const between = text.slice(quantity.end + (counted?.length ?? 0), body.start);
        // « Avec ses 47 États membres, le Conseil … »
        if (counted !== undefined && /(?:avec|fortes? de) ses $/.test(lead) && /^, (?:l'|la |le |les )$/.test(between))
          return { facts, outright: true };
        if (counted !== undefined && /nous sommes $/.test(lead) && /^ (?:au sein|dans le cadre) de (?:l'|la )$/.test(between))
          return { facts, outright: true };
        if (!/^ (?:que compte |de |d'|du |des )(?:l'|la |le |les )?$/.test(between)) continue;
        // « dont les 28 de l’Union » has no word for what is counted.
        if (!isWhole(lead) || (counted === undefined && !/dont les $/.test(lead))) continue;
        if (restricts.test(text.slice(body.end, body.end + 40))) continue;
        return { facts, outright: false };
      }
      const before = text.slice(body.end, quantity.start);
      // « le Parlement de l’Union européenne compte 720 membres » counts another body.
      const complement = /(?<!\p{L})(?:de|du|des|d'|a|au|aux|aupres de|une) ?(?:l'|la |le |les )?$/u.test(
        text.slice(Math.max(0, body.start - 14), body.start),
      );
      if (before.length > 110) continue;
      if (counted !== undefined && !goesOn.test(after.slice(counted.length))) {
        if (!complement && outright.test(before)) return { facts, outright: true };
        if (owned.test(before) && !restricts.test(after.slice(counted.length)))
          return { facts, outright: /^,? dont les $/.test(before) && facts.some(({ value }) => isClose(value, quantity.value)) };
        // « a suspendu les échanges entre ses 15 membres »: nothing named between may own them.
        if (among.test(before) && !restricts.test(after.slice(counted.length)) && !others(prose, body, quantity, bodies))
          return { facts, outright: false };
      }
      if (
        !complement &&
        facts.some(({ value }) => value === quantity.value) &&
        /^ a $/.test(before) &&
        (counted !== undefined || /^(?:[,.;:)!?»]|$| (?:et|pour|dans|sur|que|qui|ne|n'|est|a|se)(?!\p{L}))/u.test(after))
      ) {
        return { facts, outright: true };
      }
    }
  }
  return undefined;
}

/** Whether another name stands between a body and a number. */
function others(prose: string, body: Span, quantity: Span, bodies: readonly Span[]): boolean {
  return (
    /\p{Lu}/u.test(prose.slice(body.end, quantity.start)) ||
    bodies.some((other) => other.start >= body.end && other.end <= quantity.start)
  );
}

/** Whether a number is so near to one that was right that all members must be meant. */
function isClose(value: number, stated: number): boolean {
  return Math.abs(value - stated) <= Math.max(1, value * 0.1);
}

/** Whether the sentence tells of another time; « les 28 pays … pourraient » does not, unless one is to join. */
function isElsewhen(sentence: string, outright: boolean): boolean {
  return otherTime.test(outright || joining.test(sentence) ? sentence : sentence.replace(toCome, ''));
}

const joining = /adhesion|entree|rejoin|integr|futur|elargi/;
const toCome = /(?<!\p{L})(?:sera|seront|pourra|pourront|pourrait|pourraient|devra|devront|devrait|devraient)(?!\p{L})/gu;

/** What comes before a number that takes all: « les », « l’ensemble des », « ses ». */
function isWhole(before: string): boolean {
  return /(?<!\p{L})(?:les|des|aux) $/u.test(before) &&
    !/(?:certains|plusieurs|un|une|deux|trois|quelques|parmi|contre|majorite|plupart|moitie|tiers) (?:d'entre )?(?:les|des) $/u.test(
      before,
    )
    ? true
    : /(?:parmi|contre) les $/.test(before);
}

const outright =
  /^(?:,? (?:(?:une )?(?:organisation|alliance|institution|enceinte|association|communaute)(?: \p{L}+){0,2} )?(?:qui|laquelle|lequel|lesquels|dont le siege est a \p{L}+))?,? ?(?:\((?:[a-z]+,? )?)?(?:(?:ne )?(?:compte|comptent|rassemble|rassemblent|reunit|reunissent|regroupe|regroupent|comprend|comprennent|comporte|comportent|federe|(?:est )?(?:composee?|formee?|constituee?)s? de|se compose de|organisation (?:forte )?de|forte?s? de|enonce|enoncent|contient|repose sur|fixe)(?:,? (?:desormais|aujourd'hui|actuellement|maintenant|toujours|donc|a ce jour|en tout|au total|depuis [^.;:\d]{2,40}?),?)*(?: (?:ses|les))? )?$/u;
const owned =
  /^(?:,? (?:et|avec|ainsi que|dont|,) (?:l'ensemble de |tous )?(?:ses|les) |[^.;:]{0,60} (?:unanimite|ensemble|totalite|chacun|accord|nom|consensus) (?:de |parmi )(?:ses) )$/u;
const among =
  /^[^.;:()]{0,70} (?:entre|aupres de|avec|par|pour|a|de|chez|invite|appelle|exhorte|presse|remercie|consulte|reuni) ses $/u;
const restricts =
  /^,? (?:qui|dont|ayant|signataires|presents|participant|concern|favorables|hostiles|opposes|situes|issus|frontaliers|et (?:d'|de|du))/;
const goesOn =
  /^(?: (?:permanents?|non|elus|fondateurs|associes|observateurs|africains|europeens|arabes|asiatiques|signataires|actifs|suspendus|tiers|d'(?!\p{L}+(?:er|ir|re)(?!\p{L}))[\p{L}]+|candidats|de (?!l'|la |\p{L}+(?:er|ir|re) )))/u;
const otherTime =
  /(?<!\p{L})(?:comptait|comptaient|comptera|compteront|compterait|comprenait|comprenaient|reunissait|rassemblait|regroupait|etait|etaient|sera|seront|serait|seraient|alors|epoque|autrefois|jadis|naguere|bientot|a terme|elargi\p{L}*|elargissement|devenus?|si|des que|lorsque|futurs?|passera|passer|passant|passe(?:e|s)? de|porter|portant|porte(?:e|s)? (?:de|a)|initiale?ment|a l'origine|a sa creation|fondateurs?|avait|avaient|eut|fut|furent|pourrait|devrait|ex-|feue?|hors|sans compter|sauf|excepte|moins)(?!\p{L})/u;

/** « les Vingt-Huit »: the Union by its number, since it has been twenty-seven again. */
function* nominal(prose: string, { union }: Matcher): Generator<MemberCountMention> {
  if (!/\b[Ll]es (?:Vingt-(?:Huit|Cinq)|Quinze)\b/.test(prose) || !/\bUE\b|Union|europ[ée]en|Bruxelles/.test(prose)) return;
  for (const match of prose.matchAll(/(?<=\b[LlDd]es )(?:Vingt-(?:Huit|Cinq)|Quinze)(?!\p{L}|-)/gu)) {
    const value = match[0] === 'Quinze' ? 15 : match[0].endsWith('Huit') ? 28 : 25;
    const years = [...prose.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
    yield {
      start: match.index,
      end: match.index + match[0].length,
      value,
      facts: union,
      outright: false,
      elsewhen: otherTime.test(fold(prose)) || value === 15,
      years,
    };
  }
}
