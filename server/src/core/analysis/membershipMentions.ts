import { factsOf, type Knowledge, type Membership, type State } from '../knowledge/known.ts';
import { type NameFound, type NameMatcher, nameMatcher } from '../knowledge/nameMatcher.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { inQuotation } from './inQuotation.ts';
import { stateNames } from './stateNames.ts';
import { readWrittenDate, type WrittenDate } from './writtenDate.ts';

/** That a State is a member of a body, or is none, as a text says it of its own day. */
export interface MembershipMention extends Span {
  readonly state: State;
  readonly stateName: string;
  readonly membership: Membership;
  readonly bodyName: string;
  readonly denied: boolean;
  /** Since when, as the text says; the span is that of the date. */
  readonly since?: WrittenDate;
  /** Said of its own day (« est membre depuis 2004 »), not of the day of joining alone (« a rejoint … en 2004 »). */
  readonly lasting: boolean;
}

/** The memberships that a block states or denies. Candidates, former and future members are left out. */
export const membershipMentions = defineAnalysis('membershipMentions', ({ block, given, ask }): readonly MembershipMention[] => {
  if (!/membre|rejoint|adh[ée]r/i.test(block.prose)) return [];
  const text = ask(folded, block);
  const bodies = matcherOf(given.knowledge).find(text, block.prose);
  if (bodies.length === 0) return [];
  const states = ask(stateNames, block);
  const found: MembershipMention[] = [];
  for (const body of bodies) {
    const ahead = readAhead(text, body, states);
    if (ahead && !inQuotation(block.prose, body.start)) {
      found.push(ahead);
      continue;
    }
    const before = text.slice(Math.max(0, body.start - 110), body.start);
    const together = inQuotation(block.prose, body.start) ? [] : readTogether(text, body, states, before);
    if (together.length > 0) {
      found.push(...together);
      continue;
    }
    const link = linkBefore.exec(before);
    if (!link?.groups) continue;
    const at = body.start - link[0].length;
    const state = states.findLast(
      ({ start, end }) => end <= at + (link.groups?.['lead']?.length ?? 0) && end >= at && start < at,
    );
    if (!state || inQuotation(block.prose, state.start)) continue;
    // « frontalière de l’Ukraine, membre de l’OTAN »: the State is not what is a member.
    const noun = text.slice(Math.max(0, state.start - 40), state.start);
    if (/(?<!\p{L})(?:de|du|des|d') ?(?:l'|la |le |les )?$/u.test(noun) && !alongside.test(noun)) continue;
    if (otherBody.test(text.slice(body.end, body.end + 24))) continue;
    const permanent = link.groups['permanent'] !== undefined;
    const membership = body.value.find(({ quality }) => (quality === undefined) !== permanent);
    if (!membership || /(?:ancien|futur|ex-)\p{L}* ?$/u.test(text.slice(Math.max(0, state.start - 12), state.start))) continue;
    const after = /^ (?:depuis (?:le )?|en |le )(?=\d|[jfmasond]\p{L}+ \d{4})/u.exec(text.slice(body.end, body.end + 40))?.[0];
    const since = after === undefined ? undefined : readWrittenDate(text, body.end + after.length);
    const lead = text.slice(Math.max(0, text.lastIndexOf('. ', state.start)), state.start);
    if (
      otherTime.test(lead.replace(factive, (told) => told.replace(/qu(?:e |')$/, ''))) ||
      (!since && yearAround.test(text.slice(Math.max(0, state.start - 120), body.end + 80)))
    )
      continue;
    // « a rejoint l’OTAN » without a date tells of the past, and is a claim on membership all the same.
    if (link.groups['joined'] && !since) continue;
    found.push({
      start: state.start,
      end: since?.end ?? body.end,
      ...asserted(state, membership, body),
      denied: link.groups['denied'] !== undefined,
      lasting: link.groups['joined'] === undefined,
      ...(since && { since }),
    });
  }
  return found;
});

/** « L’Ukraine et la Pologne, membres de l’OTAN, … » at the head of a sentence: each of them is said to be one. */
function readTogether(
  text: string,
  body: NameFound<readonly Membership[]>,
  states: readonly NameFound<State>[],
  before: string,
): readonly MembershipMention[] {
  const link = ofAll.exec(before);
  const membership = body.value.find(({ quality }) => quality === undefined);
  if (!link || !membership || otherBody.test(text.slice(body.end, body.end + 24))) return [];
  let end = body.start - link[0].length;
  const all: NameFound<State>[] = [];
  for (;;) {
    const state = states.find((one) => one.end === end);
    if (!state) return [];
    all.unshift(state);
    const lead = text.slice(Math.max(0, state.start - 24), state.start);
    if (/(?:^|[.!?]\s|\n|^ ?entre |[.!?]\s(?:entre ))(?:l'|la |le |les )?$/.test(lead)) break;
    const joint = (all.length === 1 ? / et (?:l'|la |le |les )?$/ : /, (?:l'|la |le |les )?$/).exec(lead);
    if (!joint) return [];
    end = state.start - joint[0].length;
  }
  if (all.length < 2 || yearAround.test(text.slice(Math.max(0, end - 20), body.end + 80))) return [];
  return all.map((state) => ({ start: state.start, end: state.end, ...asserted(state, membership, body) }));
}

/** A membership that the text states of its own day. */
function asserted(
  state: NameFound<State>,
  membership: Membership,
  body: NameFound<readonly Membership[]>,
): Omit<MembershipMention, 'start' | 'end' | 'since'> {
  return { state: state.value, stateName: state.name, membership, bodyName: body.name, denied: false, lasting: true };
}

const ofAll = /,? (?:(?:qui )?sont )?(?:(?:etats?|pays) )?membres (?:de la |de l'|du |de |d')$/;
/** « Aux côtés de la Moldavie, membre … »: before it stands no noun that could be the member. */
const alongside =
  /(?:^|[.!?]\s)(?:aux cotes|aupres|a l'egard|a propos|au sujet|lors|vis-a-vis|a l'exception|en dehors|a l'instar|hors) (?:de |du |d')(?:l'|la |les )?$/;

/** « Membre de l’OTAN, l’Irlande contribuera … » at the head of a sentence. */
function readAhead(
  text: string,
  body: NameFound<readonly Membership[]>,
  states: readonly NameFound<State>[],
): MembershipMention | undefined {
  const head = ahead.exec(text.slice(Math.max(0, body.start - 60), body.start));
  if (!head) return undefined;
  const link = /^(?: depuis (?:le )?(?:[\p{L}\d]+ ){0,2}(?:19|20)\d\d)?, (?:l'|la |le |les )?/u.exec(
    text.slice(body.end, body.end + 50),
  )?.[0];
  const state = link === undefined ? undefined : states.find(({ start }) => start === body.end + link.length);
  const membership = body.value.find(({ quality }) => (quality === undefined) !== (head.groups?.['permanent'] !== undefined));
  if (link === undefined || !state || !membership) return undefined;
  const rest = /^[^.!?]*[.!?]?/.exec(text.slice(state.end, state.end + 200))?.[0] ?? '';
  if (unreal.test(rest)) return undefined;
  const from = /^ depuis (?:le )?/.exec(link)?.[0];
  const since = from === undefined ? undefined : readWrittenDate(text, body.end + from.length);
  return {
    start: body.start - (head.groups?.['what']?.length ?? 0),
    end: state.end,
    ...asserted(state, membership, body),
    ...(since && { since }),
  };
}

const ahead =
  /(?:^|[.!?]\s|\n)(?<what>(?:en (?:tant que|qualite de|sa qualite de) )?(?:(?:etat|pays) )?membre(?: (?<permanent>permanent)| a part entiere| fondateur)? (?:de la |de l'|du |de |d'))$/;
/** « Membre de l’OTAN, l’Ukraine serait protégée », « … la Suisse ne l’est pas »: nothing is stated. */
const unreal =
  /\p{L}rai(?:en)?t(?!\p{L})|(?<!\p{L})l'(?:est|etait|a)(?!\p{L})|(?<!\p{L})le (?:sera|deviendra|fut|devint)|\?|(?:19|20)\d\d|etai(?:en)?t(?!\p{L})/u;

/** What stands between a State and a body: « , État membre de l’ », « n’est pas membre de l’ », « a rejoint l’ ». */
const linkBefore =
  /(?<lead>)(?:(?:,? (?:qui )?(?<denied>n'est (?:toujours |encore |cependant |pourtant )?(?:pas|plus) (?:encore )?)|,? (?:qui )?(?:est|demeure|reste) (?:(?:toujours|encore|aujourd'hui|desormais|bien|egalement|aussi) )?|, | \(|,? en (?:tant|qualite) (?:qu'|de |d'))(?:(?:un |une |le |la |l'un des |l'une des )?(?:etats?|pays|puissance|nation) )?(?:membres?)(?: (?<permanent>permanents?)| a part entiere| fondateur)?(?: depuis (?:19|20)\d\d)? (?:de la |de l'|du |de |d')|,? (?:qui )?(?<joined>(?:a rejoint|a adhere a|est devenue? membre (?:de la |de l'|du |de )|est entree? dans|a integre)) ?(?:la |l'|le )?)$/;

/** What follows the name where it is that of another body (« l’Union européenne de radio-télévision »), of a past time, or a question. */
const otherBody = /^(?:,? jusqu|,? entre | pour (?:la|le|l'une?) | de | des | du | d'| a (?:cette|l'epoque|ce moment)| ?\?)/;
/** A supposition, a belief or another time before the State. */
const otherTime = /(?<!\p{L})(?:si|que|qu'|faux|tort|rumeur|jour ou|quand|lorsque|avant|annees|epoque|alors|hypothese)(?!\p{L})/u;
/** What comes before « que » where what follows is told as true. */
const factive =
  /(?<!\p{L})(?:(?:rappel|soulign|indiqu|precis|confirm|relev|remarqu|observ|constat)\p{L}+|not(?:e|es|ent|ant|er|ons|ez)|sait|savons|savez|appris|parce|puis|tandis|ainsi)(?: [\p{L}'-]+){0,3}?[ ']?qu(?:e |'(?=\p{L}))/gu;
const yearAround = /(?<!\d)(?:19|20)\d\d(?!\d)/;

const matchers = new WeakMap<Knowledge, NameMatcher<readonly Membership[]>>();

function matcherOf(knowledge: Knowledge): NameMatcher<readonly Membership[]> {
  const known = matchers.get(knowledge);
  if (known) return known;
  const bySubject = new Map<string, Membership[]>();
  for (const fact of factsOf(knowledge, 'membership')) {
    for (const subject of fact.subject) bySubject.set(subject, [...(bySubject.get(subject) ?? []), fact]);
  }
  const matcher = nameMatcher([...bySubject]);
  matchers.set(knowledge, matcher);
  return matcher;
}
