import { factsOf, type Knowledge, type LegalAct, type State } from '../knowledge/known.ts';
import type { NameFound } from '../knowledge/nameMatcher.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { stateNames } from './stateNames.ts';
import { readWrittenDate, type WrittenDate } from './writtenDate.ts';

/** An act that a text cites by its number: « règlement (UE) 2016/679 du 27 avril 2016 ». The span goes from the kind to the number. */
export interface ActMention extends Span {
  /** Folded: « reglement », « directive », « loi » …; absent where only the number stands. */
  readonly nature?: Span & { readonly name: string };
  readonly number: Span & { readonly text: string };
  readonly date?: WrittenDate;
  /** The act that the base knows by that number. */
  readonly act?: LegalAct;
  /** The act whose usual name stands with the number: « RGPD (règlement (UE) 2016/679) ». */
  readonly named?: NamedAct;
}

/** The usual name of an act in a text. */
export interface NamedAct extends Span {
  readonly act: LegalAct;
  readonly name: string;
}

/** The acts of the Union and the laws that a block cites by number, with what it says of them. */
export const actMentions = defineAnalysis('actMentions', ({ block, given, ask }): readonly ActMention[] => {
  if (
    !/\d(?:\/|-)\d/.test(block.prose) ||
    !/r[èe]glement|directive|d[ée]cision|loi|d[ée]cret|ordonnance|\((?:UE|CE)\)/i.test(block.prose)
  )
    return [];
  const text = ask(folded, block);
  const names = ask(actNames, block);
  const byNumber = matcherOf(given.knowledge).byNumber;
  const found: ActMention[] = [];
  for (const match of text.matchAll(cited)) {
    const { nature, qualifier, number } = match.groups ?? {};
    if (!number) continue;
    const start = match.index;
    const at = start + match[0].length - number.length;
    const end = at + number.length;
    // An implementing or amending act has a number of its own beside the name of the other.
    const derived =
      qualifier !== undefined ||
      /(?:modifi|abroge|rempla|complet|transpos|rectifi|application|execut|derog)[\p{L}]* (?:[\p{L}'-]+ ){0,2}$/u.test(
        text.slice(Math.max(0, start - 50), start),
      );
    const known = byNumber.get(number);
    const date = dateOf(text, end);
    const foreign = known && number.includes('-') && ask(stateNames, block).some(isItsState(text, date?.end ?? end));
    const act = known && !foreign && isMeant(known, nature, date) ? known : undefined;
    const named = derived ? undefined : nameBeside(text, names, start, end, date?.end);
    found.push({
      start,
      end,
      number: { start: at, end, text: number },
      ...(nature && { nature: { start, end: start + nature.length, name: nature } }),
      ...(date && { date }),
      ...(act && { act }),
      ...(named && { named }),
    });
  }
  return found;
});

/** The usual names of acts of the base that a block uses: « RGPD », « NIS 2 », « règlement sur les services numériques ». */
export const actNames = defineAnalysis('actNames', ({ block, given, ask }): readonly NamedAct[] => {
  if (!/[A-Z]{3}|Act\b|r[èe]glement|directive|l[ée]gislation|loi|NIS|SRI|MiCA|eIDAS/i.test(block.prose)) return [];
  const { names, byName } = matcherOf(given.knowledge);
  const found: NamedAct[] = [];
  for (const match of ask(folded, block).matchAll(names)) {
    const known = byName.get(match[0]);
    const span = { start: match.index, end: match.index + match[0].length };
    const name = block.prose.slice(span.start, span.end);
    // An acronym is one only as it is written: « ria » is a word of Breton.
    if (known && (/\p{Ll}{2}/u.test(known.name) || known.name === name)) found.push({ ...span, act: known.act, name });
  }
  return found;
});

const cited =
  /(?<![\p{L}\d])(?:(?<nature>reglement|directive|decision|loi|decret|ordonnance)(?<qualifier> (?:delegue|d'execution|executif|interinstitutionnel)e?)?(?: organique| constitutionnelle| cadre|-cadre)?(?: \((?:ue|ce|cee|euratom|pesc|ue, euratom|ce, euratom|ue\/euratom)\))?|\((?:ue|ce)\)|\((?:ue|ce)(?= \d))(?: ?n ?[°o])? (?<number>(?:\d{2,4}\/\d{1,4}|\d{2,4}-\d{1,4}))(?![\d-]|\/\d)/gu;

/**
 * Other States number their laws and decrees as France does (« loi n° 78-17 »), and before 2015 the decisions of the Union had a series of
 * their own: there the number alone tells no act. A law is meant where at most one of day, month and year differs.
 */
function isMeant(act: LegalAct, nature: string | undefined, date: WrittenDate | undefined): boolean {
  const same = nature === undefined || nature === fold(act.nature);
  if (act.number.includes('/')) return same || Number(/^\d{4}/.exec(act.number)?.[0] ?? 0) >= 2015;
  if (!date) return same;
  const [year, month, day] = act.date.split('-').map(Number);
  const differ = [date.year !== year, date.month !== month, date.day !== day].filter(Boolean).length;
  return differ <= (same ? 1 : 0);
}

/** « la loi n° 78-17 du 28 janvier 1978 du Sénégal »: the State whose law it is, other than France. */
function isItsState(text: string, end: number): (state: NameFound<State>) => boolean {
  const link = /^ (?:du |de la |de l'|des )/.exec(text.slice(end, end + 8))?.[0];
  return ({ start, name }) => link !== undefined && start === end + link.length && name !== 'France';
}

interface Matcher {
  readonly byNumber: ReadonlyMap<string, LegalAct>;
  readonly names: RegExp;
  readonly byName: ReadonlyMap<string, { readonly act: LegalAct; readonly name: string }>;
}

const matchers = new WeakMap<Knowledge, Matcher>();

function matcherOf(knowledge: Knowledge): Matcher {
  const known = matchers.get(knowledge);
  if (known) return known;
  const acts = factsOf(knowledge, 'legal-act');
  const byName = new Map(acts.flatMap((act) => act.subject.map((name) => [fold(name), { act, name }] as const)));
  const forms = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const matcher = {
    byNumber: new Map(acts.map((act) => [act.number, act])),
    names: new RegExp(`(?<![\\p{L}\\d-])(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\d]|-\\p{L})`, 'gu'),
    byName,
  };
  matchers.set(knowledge, matcher);
  return matcher;
}

function dateOf(text: string, from: number): WrittenDate | undefined {
  const rest = text.slice(from, from + 90);
  const link =
    /^(?:\/(?:ue|ce|cee|jai|pesc))?(?: du parlement europeen et du conseil| du conseil| de la commission| du parlement)?,? (?:du|en date du|signee? le) (?=\d{1,2}(?:er)? )/.exec(
      rest,
    )?.[0];
  return link === undefined ? undefined : readWrittenDate(text, from + link.length);
}

/** The name that stands right before a number or right after it, with nothing between that could be another act. */
function nameBeside(
  text: string,
  names: readonly NamedAct[],
  start: number,
  end: number,
  dateEnd: number | undefined,
): NamedAct | undefined {
  return names.find((name) => {
    if (name.end <= start)
      return /^\)?,? ?(?:[(–—-] ?)?(?:ou |soit |c'est-a-dire )?(?:(?:le|la|l')? ?)?$/.test(text.slice(name.end, start));
    if (name.start < Math.max(end, dateEnd ?? 0)) return name.start > start && name.end <= end;
    const between = text.slice(Math.max(end, dateEnd ?? 0), name.start);
    // « règlement 2016/679 relatif à la protection des données (RGPD) »: what it is about, then its name alone in brackets.
    if (
      /^ (?:relati(?:f|ve) |sur |concernant )[\p{L}' -]{3,90} \($/u.test(between) &&
      !/modifi|abrog|appli|execut|compl|derog|transpos/.test(between) &&
      text[name.end] === ')'
    )
      return true;
    return (
      between.length < 110 &&
      /^(?:\/(?:ue|ce|cee|jai|pesc))?(?: du parlement europeen et du conseil)?,? ?(?:\(|«|–|—|dite?s? |ou |appelee?s? |connue?s? sous le nom de |surnommee?s? )?(?:dite?s? |ou |soit )?(?:le |la |l')?["«“]? ?(?:le |la |l')?$/.test(
        between,
      ) &&
      /\(|«|dit|ou |appel|connu|–|—|,/.test(between)
    );
  });
}
