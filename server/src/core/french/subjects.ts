import { type Chunk, findChunks, lastChunkBefore } from './chunks.ts';
import type { VerbGroup } from './verbGroup.ts';
import type { BareGroup } from './verbs.ts';
import type { Word } from './word.ts';

type Subject = NonNullable<VerbGroup['subject']>;

/** How many clauses deep and how many noun phrases long a sentence is followed: beyond, it is no sentence, and time must stay linear. */
const deepest = 12;
const most = 24;

/** A clause that runs: what may be its subject, and the chunks since its last verb. */
interface Clause {
  readonly opener: 'main' | 'qui' | 'relative' | 'conjunction';
  readonly antecedent?: Chunk;
  /** Noun phrases before the verb, or after the last verb of the clause. */
  pending: Chunk[];
  subject: Subject | undefined;
  hasVerb: boolean;
}

/**
 * The subject of each verb group of the sentence from `from` (inside) to `to` (outside), undefined where it cannot be told: by patterns over
 * noun phrases and a stack of clauses, without a parser.
 */
export function findSubjects(
  words: readonly Word[],
  groups: readonly BareGroup[],
  from: number,
  to: number,
): readonly (Subject | undefined)[] {
  const chunks = findChunks(words, from, to);
  const subjects: (Subject | undefined)[] = [];
  let stack: Clause[] = [open('main')];
  let nextChunk = 0;
  let nextGroup = 0;
  for (let at = from; at < to; ) {
    const chunk = chunks[nextChunk];
    const group = groups[nextGroup];
    if (group && at >= group.from) {
      subjects.push(subjectOf(words, group, stack, chunks, from, to));
      at = group.to;
      nextGroup++;
      while ((chunks[nextChunk]?.from ?? to) < at) nextChunk++;
      continue;
    }
    if (chunk && at >= chunk.from) {
      const { pending } = top(stack);
      if (!chunk.prepositional && words[chunk.from - 1]?.norm !== '(' && pending.length < most) pending.push(chunk);
      at = Math.max(at + 1, group ? Math.min(chunk.to, group.from) : chunk.to);
      nextChunk++;
      continue;
    }
    stack = passWord(words, at, stack, chunks, from);
    at++;
  }
  return subjects;
}

function open(opener: Clause['opener'], antecedent?: Chunk): Clause {
  return { opener, ...(antecedent && { antecedent }), pending: [], subject: undefined, hasVerb: false };
}

function top(stack: readonly Clause[]): Clause {
  return stack[stack.length - 1] ?? open('main');
}

/** Relative pronouns and conjunctions open a clause; a semicolon, a colon, a bracket or a guillemet begins anew. */
function passWord(words: readonly Word[], at: number, stack: Clause[], chunks: readonly Chunk[], from: number): Clause[] {
  const word = words[at];
  if (!word) return stack;
  const { norm, tag } = word;
  if (/^[;:«»“”"]$/.test(norm)) return [open('main')];
  if (norm === 'qui') {
    const again = words[at - 1]?.tag === 'CCONJ' ? stack.findLast(({ opener }) => opener === 'qui')?.antecedent : undefined;
    return [...stack.slice(-deepest), open('qui', again ?? antecedentOf(words, at, chunks, from))];
  }
  if (tag === 'PRON' && /^(?:que|qu'|dont|où|(?:au|aux|du|des|le|la|les)?quel(?:le)?s?)$/.test(norm)) {
    return [...stack.slice(-deepest), open('relative', antecedentOf(words, at, chunks, from))];
  }
  if (tag === 'SCONJ' || norm === 'que' || norm === "qu'" || norm === 'comme')
    return [...stack.slice(-deepest), open('conjunction')];
  return stack;
}

/** The noun phrase before a relative pronoun; a preposition or a comma may stand between. */
function antecedentOf(words: readonly Word[], at: number, chunks: readonly Chunk[], from: number): Chunk | undefined {
  let before = at - 1;
  while (before >= from && (words[before]?.tag === 'ADP' || words[before]?.norm === ',' || words[before]?.tag === 'ADP+DET'))
    before--;
  const chunk = chunks[lastChunkBefore(chunks, before)];
  return chunk && chunk.to > before - 2 ? chunk : undefined;
}

function subjectOf(
  words: readonly Word[],
  group: BareGroup,
  stack: Clause[],
  chunks: readonly Chunk[],
  from: number,
  to: number,
): Subject | undefined {
  const link = linkOf(words, group, from);
  const ended = top(stack);
  if (ended.hasVerb) {
    const fresh = ended.pending.filter((chunk) => isFresh(words, chunk, from));
    const waiting = stack.findLastIndex((clause) => !clause.hasVerb);
    const shared = link === 'conjunction' && agreeing(fresh, group).length === 0 && group.pronoun < 0;
    ended.pending = fresh;
    if (!shared && waiting >= 0) {
      stack.length = waiting + 1;
      const outer = top(stack);
      if (agreeing(outer.pending, group).length === 0) outer.pending.push(...fresh);
    }
  }
  const clause = top(stack);
  const subject = chosen(words, group, clause, chunks, to, link !== undefined);
  clause.subject = subject ?? clause.subject;
  clause.hasVerb = true;
  clause.pending = [];
  return subject;
}

function chosen(
  words: readonly Word[],
  group: BareGroup,
  clause: Clause,
  chunks: readonly Chunk[],
  to: number,
  coordinated: boolean,
): Subject | undefined {
  const agreed = agreeing(clause.pending, group);
  if (group.pronoun >= 0 && (group.pronoun < group.finite || agreed.length === 0)) {
    return { from: group.pronoun, to: group.pronoun + 1, head: group.pronoun };
  }
  if (group.mood === 'imp') return undefined;
  const before = words[group.from - 1]?.norm ?? '';
  const behind = behindOf(words, group, chunks, to);
  if (behind && reporting.has(group.lemma) && (before === ',' || before === '»' || before === '"'))
    return whole(words, behind, to);
  if (clause.opener === 'qui' && !clause.hasVerb && clause.antecedent) {
    return whole(words, agreeingAntecedent(words, clause.antecedent, group, chunks), words.length);
  }
  const candidates = clause.pending;
  if (agreed.length > 0) {
    const joined = group.number === 'p' ? coordination(words, candidates) : undefined;
    if (joined) return joined;
    return whole(words, nearestOrFirst(words, agreed, group), group.from);
  }
  const joined = group.number === 'p' ? coordination(words, candidates) : undefined;
  if (joined) return joined;
  if (coordinated && clause.subject) return clause.subject;
  if (behind && (clause.opener !== 'main' || !clause.hasVerb)) return whole(words, behind, to);
  return clause.hasVerb ? clause.subject : undefined;
}

/** What joins a verb to the one before, so that it may share its subject: « et », « ou », « mais », or a comma. */
function linkOf(words: readonly Word[], group: BareGroup, from: number): 'conjunction' | 'comma' | undefined {
  for (let at = group.from - 1; at >= from; at--) {
    const word = words[at];
    if (word?.tag === 'CCONJ' || word?.norm === 'puis') return 'conjunction';
    if (word?.norm === ',') return 'comma';
    if (word?.tag !== 'ADV') return undefined;
  }
  return undefined;
}

/** After a verb, a noun phrase that a comma or a conjunction precedes may begin a clause; one that follows directly is an object. */
function isFresh(words: readonly Word[], chunk: Chunk, from: number): boolean {
  const before = chunk.from > from ? words[chunk.from - 1] : undefined;
  return before?.tag === 'CCONJ' || before?.norm === ',' || before?.norm === '–' || before?.norm === '—';
}

function agreeing(chunks: readonly Chunk[], group: BareGroup): readonly Chunk[] {
  return chunks.filter(({ temporal, number }) => !temporal && (number === undefined || number === group.number));
}

/** The first of the candidates, unless the verb follows the last one directly and a comma parts them: « Premier pays visé, la France … ». */
function nearestOrFirst(words: readonly Word[], candidates: readonly Chunk[], group: BareGroup): Chunk {
  const first = candidates[0] as Chunk;
  const last = candidates[candidates.length - 1] as Chunk;
  if (first === last) return first;
  const closed = words.slice(last.to, group.from).some(({ norm }) => norm === ',');
  return closed ? first : last;
}

/** « La France et l'Allemagne », « la France, l'Allemagne et l'Italie »: from the first to the last, the first being the head. */
function coordination(words: readonly Word[], candidates: readonly Chunk[]): Subject | undefined {
  const last = candidates[candidates.length - 1];
  if (!last || words[last.from - 1]?.tag !== 'CCONJ') return undefined;
  let first = candidates.length - 1;
  while (first > 0 && /^(?:,|et|ou|ni)$/.test(words[(candidates[first] as Chunk).from - 1]?.norm ?? '')) first--;
  const opening = candidates[first] as Chunk;
  return first < candidates.length - 1 && !opening.temporal ? { from: opening.from, to: last.to, head: opening.head } : undefined;
}

/** The noun phrase right behind a verb that agrees with it. */
function behindOf(words: readonly Word[], group: BareGroup, chunks: readonly Chunk[], to: number): Chunk | undefined {
  let at = group.to;
  while (at < to && words[at]?.tag === 'ADV') at++;
  const chunk = chunks[lastChunkBefore(chunks, at)];
  if (
    chunk?.from !== at ||
    chunk.prepositional ||
    chunk.temporal ||
    /^(?:personne|rien)$/.test(words[at]?.norm ?? '') ||
    (chunk.number !== undefined && chunk.number !== group.number)
  )
    return undefined;
  return chunk;
}

/** « le rapport de la commission qui a été publié »: where number or gender rule out the nearest noun, the one before it. */
function agreeingAntecedent(words: readonly Word[], nearest: Chunk, group: BareGroup, chunks: readonly Chunk[]): Chunk {
  const participle = group.voice === 'passive' ? words[group.head] : undefined;
  let at = lastChunkBefore(chunks, nearest.from);
  for (let steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const chunk = chunks[at];
    const head = chunk && words[chunk.head];
    if (!chunk || !head) break;
    const number = chunk.number ?? group.number;
    const gender = participle?.gender === undefined || head.gender === undefined || participle.gender === head.gender;
    if (number === group.number && gender && !isBareComplement(words, chunk)) return chunk;
    if (!chunk.prepositional) break;
  }
  return nearest;
}

/** « information » in « une mission d'information »: what has no article of its own is seldom what a relative clause is about. */
function isBareComplement(words: readonly Word[], chunk: Chunk): boolean {
  return chunk.from === chunk.head && words[chunk.from - 1]?.tag === 'ADP' && words[chunk.head]?.tag === 'NOUN';
}

/** A noun phrase with its complements, up to the verb, a comma or the next clause. */
function whole(words: readonly Word[], chunk: Chunk, limit: number): Subject {
  let to = chunk.to;
  while (to < limit) {
    const word = words[to];
    const joins = word?.tag === 'CCONJ' && words[to + 1]?.tag.startsWith('ADP');
    if (!word || !(joins || /^(?:ADP|ADP\+DET|DET|NOUN|PROPN|ADJ|NUM)$/.test(word.tag))) break;
    to++;
  }
  const contracted = words[chunk.from]?.tag === 'ADP+DET' && chunk.from < chunk.head;
  return { from: contracted ? chunk.from + 1 : chunk.from, to, head: chunk.head };
}

/** Verbs of saying, which let their subject follow them after a quotation. */
const reporting = new Set([
  'déclarer',
  'dire',
  'affirmer',
  'ajouter',
  'indiquer',
  'préciser',
  'souligner',
  'estimer',
  'expliquer',
  'conclure',
  'rappeler',
  'annoncer',
  'assurer',
  'poursuivre',
  'répondre',
  'insister',
  'juger',
  'noter',
  'observer',
  'écrire',
  'confirmer',
  'reconnaître',
  'commenter',
  'lancer',
  'regretter',
  'déplorer',
  'avertir',
  'prévenir',
  'marteler',
  'confier',
  'répéter',
  'demander',
  'relever',
]);
