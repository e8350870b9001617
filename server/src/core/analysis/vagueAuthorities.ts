import type { VerbGroup } from '../french/verbGroup.ts';
import type { Word } from '../french/word.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { phraseTable } from './phrase.ts';
import { sentenceViews } from './sentenceViews.ts';
import {
  authorities,
  consideringVerbs,
  crowds,
  evidencePhrases,
  evidentWords,
  factions,
  indefinites,
  knowingVerbs,
  papers,
  provenWords,
  quantities,
  sayingOfOne,
  seemingVerbs,
  statedWords,
} from './vagueWords.ts';
import { verbGroups } from './verbGroups.ts';
import { vocabulary } from './vocabulary.ts';

/** Words that lend a statement an authority that nobody can look up. `nobody` is an authority without name, `evidence` an appeal to what all know. */
export interface VagueAuthority extends Span {
  readonly kind: 'nobody' | 'evidence';
}

/** The vague authorities of a block, in order, none inside another. */
export const vagueAuthorities = defineAnalysis('vagueAuthorities', ({ block, ask }): readonly VagueAuthority[] => {
  const found = ask(vocabulary, block);
  const all = found.words;
  const vague: VagueAuthority[] = [
    ...phrases.uses(found).map(({ phrase, start, end }) => ({ kind: phrase.kind, start, end })),
    ...impersonals(all),
    ...accordingTo(all),
    ...ask(verbGroups, block).flatMap((group) => bySubject(all, group)),
  ];
  if (!vague.length) return vague;
  const named = ask(sentenceViews, block).filter(({ citations }) => citations > 0);
  return vague
    .filter((span) => !named.some(({ start, end }) => span.start >= start && span.end <= end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, sorted) => !sorted.slice(0, at).some(({ start, end }) => start <= span.start && span.end <= end));
});

const phrases = phraseTable(evidencePhrases);

/** What the subject of a verb of saying or knowing makes vague, and what a passive leaves without an agent. */
function bySubject(all: readonly Word[], group: VerbGroup): readonly VagueAuthority[] {
  const { subject, lemma, mood, modal, voice, tense, polarity } = group;
  if (!subject || mood !== 'ind') return [];
  const head = all[subject.head];
  const first = all[subject.from];
  const verb = all[Math.max(group.finite, group.head)];
  if (!head || !first || !verb) return [];
  if (head.norm === 'on' || head.norm === "l'on") {
    // « on se parle » tells what two do, not what is said.
    const isReflexive = all.slice(subject.to, group.head).some(({ norm }) => norm === 'se' || norm === "s'");
    const isSaid =
      !isReflexive && !modal && polarity === 'affirmative' && sayingOfOne.has(lemma) && (tense === 'pres' || tense === 'impf');
    return isSaid && voice !== 'passive' ? [{ kind: 'evidence', start: head.start, end: verb.end }] : [];
  }
  if (voice === 'passive' || isPastParticiple(verb, group)) {
    const end = asAfter(all, Math.max(group.finite, group.head) + 1);
    if (!modal && polarity === 'affirmative' && tense === 'pres' && consideringVerbs.has(lemma) && end && !isBySomeone(all, end))
      return [{ kind: 'nobody', start: group.start, end: end.end }];
    return [];
  }
  // « les scientifiques peuvent nous dire » : nobody has said anything yet.
  if (
    modal ||
    !knowingVerbs.has(lemma) ||
    (head.tag === 'PRON' && wishing.has(lemma)) ||
    !isNameless(all.slice(subject.from, subject.to), head)
  )
    return [];
  const last = all.slice(subject.head + 1, subject.to).every(({ tag }) => tag === 'ADJ') ? all[subject.to - 1] : head;
  return [{ kind: 'nobody', start: first.start, end: (last ?? head).end }];
}

function isPastParticiple(verb: Word, { voice }: VerbGroup): boolean {
  return voice === 'reflexive' && verb.verbForm === 'part-past';
}

/** « comme » right after « est considéré », and nobody named after « par ». */
function asAfter(all: readonly Word[], from: number): Word | undefined {
  let at = from;
  while (all[at]?.tag === 'ADV' && all[at]?.norm !== 'comme') at++;
  return all[at]?.norm === 'comme' ? all[at] : undefined;
}

/** « par l’ANSSI » behind « considéré comme », within the sentence. */
function isBySomeone(all: readonly Word[], as: Word): boolean {
  for (let at = all.indexOf(as) + 1; at < all.length && !/^[.;]$/.test(all[at]?.text ?? ''); at++) {
    if (all[at]?.norm === 'par' && all.slice(at + 1, at + 4).some(({ tag }) => tag === 'PROPN' || tag === 'NOUN')) return true;
  }
  return false;
}

/** « des experts », « de nombreuses études récentes », « certains » : plural or indefinite, and no proper name that would tell whose. */
function isNameless(subject: readonly Word[], head: Word): boolean {
  const at = subject.indexOf(head);
  if (head.tag === 'PRON' || (head.tag === 'DET' && at === subject.length - 1)) return everyone.has(head.norm);
  if (everyone.has(head.norm) && at === 0) return true;
  if (subject.some(({ tag, kind }) => tag === 'PROPN' || kind === 'reference')) return false;
  if (crowds.has(head.lemma)) return subject.slice(0, at).some(({ norm }) => quantities.has(norm));
  const isFaction = factions.has(head.lemma);
  if (!isFaction && !authorities.has(head.lemma)) return false;
  const before = subject.slice(0, at);
  if (before.some(({ norm }) => indefinites.has(norm))) return true;
  const after = subject.slice(at + 1);
  return (
    before.some(({ norm }) => norm === 'les') &&
    head.number === 'p' &&
    (isFaction || after.every(({ tag }) => tag === 'ADJ' || tag === 'ADV' || tag === 'CCONJ'))
  );
}

/** What all wish is no statement. */
const wishing: ReadonlySet<string> = new Set(['attendre', 'espérer', 'réclamer', 'souhaiter', 'vouloir']);

const everyone: ReadonlySet<string> = new Set(['chacun', 'beaucoup', 'certains', 'certaines', 'plusieurs', 'aucuns']);
const anyOf: ReadonlySet<string> = new Set(
  'des de certains certaines plusieurs divers diverses nombreux nombreuses nos un une quelques'.split(' '),
);

/** « selon des sources », « d’après certains experts », « selon les estimations », « pour les défenseurs de », with no name behind. */
function* accordingTo(all: readonly Word[]): Generator<VagueAuthority> {
  for (let at = 0; at < all.length; at++) {
    const start = all[at];
    if (!start) continue;
    const length =
      start.norm === 'selon' || start.text === 'Pour' ? 1 : start.norm === "d'" && all[at + 1]?.norm === 'après' ? 2 : 0;
    if (length === 0) continue;
    let determiner = all[at + length];
    let next = at + length + 1;
    if (determiner?.norm === 'de') determiner = all[next++];
    while (all[next]?.tag === 'ADJ' || all[next]?.tag === 'NUM') next++;
    const noun = all[next];
    if (!determiner || noun?.tag !== 'NOUN') continue;
    const isOfAll = determiner.norm === 'les' || determiner.norm === 'la';
    const isVague =
      length === 1 && start.text === 'Pour'
        ? isOfAll && factions.has(noun.lemma)
        : (anyOf.has(determiner.norm) && (authorities.has(noun.lemma) || papers.has(noun.lemma))) ||
          (isOfAll &&
            (vagueTogether.has(noun.lemma) || factions.has(noun.lemma) || (papers.has(noun.lemma) && noun.number === 'p')));
    if (isVague && !isTold(all, next + 1)) yield { kind: 'nobody', start: start.start, end: noun.end };
  }
}

const vagueTogether: ReadonlySet<string> = new Set(
  'expert observateur spécialiste analyste internet rumeur média presse information source témoin'.split(' '),
);

/** Bodies that are known by their function alone. */
const tellers: ReadonlySet<string> = new Set(
  'ministère parquet préfecture douane banque-centrale commissariat secrétariat'.split(' '),
);

/** A name, a reference or « publié par » behind the noun, within its clause, tells whose paper it is. */
function isTold(all: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const word = all[at];
    if (!word || word.text === '.' || word.text === ';' || (word.text === ',' && at > from + 1)) return false;
    if (word.tag === 'PROPN' || word.kind === 'reference' || tellers.has(word.lemma) || (word.norm === 'par' && at < from + 4))
      return true;
  }
  return false;
}

/** « il est évident que », « il apparaît aujourd’hui évident que », « il est largement reconnu que », « il a été démontré que ». */
function* impersonals(all: readonly Word[]): Generator<VagueAuthority> {
  for (let at = 0; at < all.length; at++) {
    const word = all[at];
    if (word?.norm !== 'il' && word?.norm !== "c'") continue;
    let next = at + 1;
    const verb = all[next];
    if (!verb || !(seemingVerbs.has(verb.lemma) || verb.lemma === 'avoir') || verb.mood === 'cnd') continue;
    next++;
    while (all[next]?.tag === 'ADV' || all[next]?.norm === 'été') next++;
    const told = all[next];
    const that = all[next + 1];
    if (!told || (that?.norm !== 'que' && that?.norm !== "qu'")) continue;
    // « il est toutefois noté que » gives what follows to a text; « il a évident que » is no French.
    const isStated =
      word.norm === 'il' &&
      (verb.lemma === 'être' ? statedWords.has(told.norm) : provenWords.has(told.norm) && all[next - 1]?.norm === 'été');
    if ((evidentWords.has(told.norm) && verb.lemma !== 'avoir') || isStated)
      yield { kind: isStated ? 'nobody' : 'evidence', start: word.start, end: that.end };
  }
}
