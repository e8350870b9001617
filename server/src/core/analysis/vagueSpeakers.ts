import type { VerbGroup } from '../french/verbGroup.ts';
import type { Word } from '../french/word.ts';
import {
  authorities,
  collectives,
  consideringVerbs,
  crowds,
  factions,
  indefinites,
  knowingVerbs,
  massPapers,
  ownWordVerbs,
  papers,
  quantities,
  sayingOfOne,
  type VagueAuthority,
  vouchingVerbs,
} from './vagueWords.ts';

/** What the subject of a verb of saying or knowing makes vague, and what a passive leaves without an agent. */
export function vagueSpeaker(all: readonly Word[], group: VerbGroup): VagueAuthority | undefined {
  const { subject, mood } = group;
  if (!subject || mood !== 'ind' || isSupposed(all, subject.from)) return undefined;
  const head = all[subject.head];
  const first = all[subject.from];
  const verb = all[Math.max(group.finite, group.head)];
  if (!head || !first || !verb) return undefined;
  if (head.norm === 'on' || head.norm === "l'on")
    return isSaidByOne(all, group) ? { kind: 'evidence', start: head.start, end: verb.end } : undefined;
  if (group.voice === 'passive' || (group.voice === 'reflexive' && verb.verbForm === 'part-past'))
    return consideredByNobody(all, group);
  // « un rapport qui montre » tells which one; « les scientifiques peuvent nous dire »: nobody has said anything yet.
  if (group.modal || all.slice(subject.to, group.finite).some(({ norm }) => norm === 'qui')) return undefined;
  const last = namelessEnd(all, group, subject);
  return last && { kind: 'nobody', start: first.start, end: last.end };
}

/** « si plusieurs pays souhaitent », « quand on dit »: a case that is thought of, not one that is reported. */
function isSupposed(all: readonly Word[], from: number): boolean {
  const before = all[from - 1]?.norm ?? '';
  return ['quand', 'lorsque', "lorsqu'"].includes(before) || (/^s[i']$/.test(before) && all[from - 2]?.norm !== 'même');
}

/** « on dit que », « on estime à », « on considère … comme », « on parle de plus en plus de »: all say it, hence nobody. */
function isSaidByOne(all: readonly Word[], group: VerbGroup): boolean {
  const { lemma, tense, polarity, modal, voice, subject } = group;
  if (!subject || modal || polarity !== 'affirmative' || (tense !== 'pres' && tense !== 'impf') || !sayingOfOne.has(lemma))
    return false;
  const before = all[subject.from - 1];
  // « nous, on pense » speaks for those who write, « comme on dit » excuses a saying.
  if (before?.norm === 'comme' || (before?.text === ',' && all[subject.from - 2]?.norm === 'nous')) return false;
  // « on se parle » tells what two do, not what is said.
  if (voice === 'passive' || (voice === 'reflexive' && !remembering.has(lemma))) return false;
  const after = clauseAfter(all, Math.max(group.finite, group.head) + 1);
  if (lemma === 'parler') return /^(?:de plus en plus|beaucoup|souvent|couramment) /.test(lineOf(after));
  if (lemma === 'estimer' && after[0]?.norm === 'à') return true;
  return after.slice(0, 5).some(({ norm }) => norm === 'que' || norm === "qu'") || (likening.has(lemma) && hasAs(after));
}

const remembering: ReadonlySet<string> = new Set(['souvenir', 'rappeler']);
const likening: ReadonlySet<string> = new Set(['considérer', 'décrire', 'présenter', 'regarder']);

function clauseAfter(all: readonly Word[], from: number): readonly Word[] {
  const near = all.slice(from, from + 14);
  const stop = near.findIndex(({ text }) => /^[.;:,!?]$/.test(text));
  return stop < 0 ? near : near.slice(0, stop);
}

function lineOf(words: readonly Word[]): string {
  return words.map(({ norm }) => `${norm} `).join('');
}

function hasAs(words: readonly Word[]): boolean {
  return words.some(({ norm }) => norm === 'comme');
}

/** « est considéré comme », and nobody named: neither after « par » nor, by « y », in what stands before. */
function consideredByNobody(all: readonly Word[], group: VerbGroup): VagueAuthority | undefined {
  const { lemma, modal, polarity, tense, finite, head } = group;
  if (modal || polarity !== 'affirmative' || tense !== 'pres' || !consideringVerbs.has(lemma)) return undefined;
  if (all[finite - 1]?.norm === 'y') return undefined;
  let at = Math.max(finite, head) + 1;
  while (all[at]?.tag === 'ADV' && all[at]?.norm !== 'comme') at++;
  const as = all[at];
  if (as?.norm !== 'comme' || isBySomeone(all, at)) return undefined;
  return { kind: 'nobody', start: group.start, end: as.end };
}

/** « par l’ANSSI » behind « considéré comme », within the sentence. */
function isBySomeone(all: readonly Word[], as: number): boolean {
  for (let at = as + 1; at < all.length && !/^[.;]$/.test(all[at]?.text ?? ''); at++) {
    if (all[at]?.norm === 'par' && all.slice(at + 1, at + 4).some(({ tag }) => tag === 'PROPN' || tag === 'NOUN')) return true;
  }
  return false;
}

/**
 * The last word of a subject that names nobody and vouches for something: « des experts », « nombre d’observateurs », « la communauté
 * internationale », « certains »; nothing where a name tells who, or where the verb only acts, wishes or announces.
 */
function namelessEnd(all: readonly Word[], group: VerbGroup, span: NonNullable<VerbGroup['subject']>): Word | undefined {
  const subject = all.slice(span.from, span.to);
  if (!isKnowing(all, group)) return undefined;
  const head = all[span.head];
  const at = headWithin(subject, span.head - span.from);
  const noun = subject[at];
  if (!head || !noun) return undefined;
  const isOne = head.tag === 'PRON' || (head.tag === 'DET' && at === subject.length - 1);
  if (isOne) return everyone.has(head.norm) && !wishing.has(group.lemma) ? head : undefined;
  // « un rapport publié par Amnesty conclut », « des experts, dont Mme Ndiaye, estiment »: the name may stand between subject and verb.
  const upToVerb = all.slice(span.from, Math.max(span.to, group.finite));
  if (upToVerb.some(({ tag, kind }) => tag === 'PROPN' || kind === 'reference') || !isNameless(all, group, subject, at))
    return undefined;
  return subject.slice(at + 1).every(({ tag }) => tag === 'ADJ') ? subject.at(-1) : noun;
}

/** What all wish is no statement. */
const wishing: ReadonlySet<string> = new Set(['attendre', 'espérer', 'réclamer', 'souhaiter', 'vouloir']);
const everyone: ReadonlySet<string> = new Set(['chacun', 'beaucoup', 'certains', 'plusieurs', 'aucuns']);

/** The noun that counts: « observateurs » in « nombre d’observateurs », « responsable » in « un haut responsable occidental ». */
function headWithin(subject: readonly Word[], head: number): number {
  const word = subject[head];
  if (word && quantities.has(word.norm)) {
    const noun = subject.findIndex(
      ({ tag, norm }, at) => at > head + 1 && (tag === 'NOUN' || norm === 'eux' || norm === 'elles'),
    );
    return noun < 0 ? head : noun;
  }
  if (word?.tag !== 'ADJ') return head;
  const used = subject.findIndex(({ lemma }) => authorities.has(lemma));
  return used < 0 ? head : used;
}

/** « la majorité des personnes interrogées » is the figure of a poll. */
const polled: ReadonlySet<string> = new Set([
  'interrogé',
  'interrogés',
  'interrogées',
  'interroger',
  'sondé',
  'sondés',
  'sondées',
  'sonder',
]);

function isKnowing(all: readonly Word[], { lemma, finite, head, polarity }: VerbGroup): boolean {
  // « ne savaient pas » vouches for nothing.
  if (lemma === 'savoir' && polarity === 'negative') return false;
  const [next, second] = all.slice(Math.max(finite, head) + 1, Math.max(finite, head) + 3).map(({ norm }) => norm);
  return (
    knowingVerbs.has(lemma) ||
    (lemma === 'faire' && next === 'état') ||
    (lemma === 'mettre' && next === 'en' && ['garde', 'doute', 'avant', 'évidence'].includes(second ?? ''))
  );
}

function isNameless(all: readonly Word[], group: VerbGroup, subject: readonly Word[], at: number): boolean {
  const noun = subject[at];
  if (!noun) return false;
  const before = subject.slice(0, at);
  const after = subject.slice(at + 1);
  if (noun.norm === 'eux' || noun.norm === 'elles') return true;
  if (collectives.get(noun.lemma)?.has(after[0]?.lemma ?? '')) return before.some(isThe) && vouches(all, group);
  if (crowds.has(noun.lemma)) {
    const isPolled = after.some(({ lemma, norm }) => polled.has(lemma) || polled.has(norm));
    return (
      before.some(({ norm }) => quantities.has(norm)) && !ownWordVerbs.has(group.lemma) && !wishing.has(group.lemma) && !isPolled
    );
  }
  const isFaction = factions.has(noun.lemma);
  if (!isFaction && !authorities.has(noun.lemma)) return false;
  if (before.some(({ norm }) => indefinites.has(norm))) return true;
  // « les rapports saluent » speaks of reports told of before; « les études montrent » of none in particular.
  if (papers.has(noun.lemma) && !massPapers.has(noun.lemma)) return false;
  const isBare = after.every(({ tag }) => tag === 'ADJ' || tag === 'ADV' || tag === 'CCONJ');
  return before.some(isThe) && noun.number === 'p' && (isFaction || isBare);
}

function isThe({ norm }: Word): boolean {
  return norm === 'les' || norm === 'la' || norm === 'le' || norm === "l'";
}

/** « reconnaît que », « s’accorde à dire »: it stands surety for what follows, where « condamne » or « attend » says what it does. */
function vouches(all: readonly Word[], { lemma, finite, head }: VerbGroup): boolean {
  if (!vouchingVerbs.has(lemma)) return false;
  const after = clauseAfter(all, Math.max(finite, head) + 1);
  return lemma === 'accorder' || after.slice(0, 4).some(({ norm }) => norm === 'que' || norm === "qu'");
}
