import { speechVerbs } from '../french/verbClasses.ts';
import type { Word } from '../french/word.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { sentenceViews } from './sentenceViews.ts';
import { verbGroups } from './verbGroups.ts';
import { words } from './words.ts';

/** Words that lend a statement an authority that nobody can look up. `nobody` is an authority without name, `evidence` an appeal to what all know. */
export interface VagueAuthority extends Span {
  readonly kind: 'nobody' | 'evidence';
}

/** The vague authorities of a block, in order, none inside another. */
export const vagueAuthorities = defineAnalysis('vagueAuthorities', ({ block, ask }): readonly VagueAuthority[] => {
  const all = ask(words, block);
  const found = [...evidences(all), ...accordingTo(all)];
  for (const group of ask(verbGroups, block)) {
    if (!group.subject || !knowingVerbs.has(group.lemma) || group.mood !== 'ind') continue;
    const subject = all.slice(group.subject.from, group.subject.to);
    const head = all[group.subject.head];
    const first = subject[0];
    if (!head || !first || !isNameless(subject, head)) continue;
    found.push({ kind: 'nobody', start: first.start, end: head.end });
  }
  const named = ask(sentenceViews, block).filter(({ citations }) => citations > 0);
  return found
    .filter((span) => !named.some(({ start, end }) => span.start >= start && span.end <= end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, sorted) => !sorted.slice(0, at).some(({ start, end }) => start <= span.start && span.end <= end));
});

/** People and papers whose word counts, once they have a name. */
const authorities = new Set(
  `expert spécialiste observateur analyste chercheur scientifique économiste juriste historien commentateur témoin militant défenseur diplomate responsable fonctionnaire dirigeant étude recherche rapport sondage
   enquête statistique source média presse officiel voix délégation critique connaisseur praticien universitaire politologue internaute indicateur présentation`.split(
    /\s+/,
  ),
);

const indefinites = new Set([
  'des',
  'de',
  "d'",
  'certains',
  'certaines',
  'plusieurs',
  'nombreux',
  'nombreuses',
  'beaucoup',
  'divers',
  'diverses',
  'différents',
  'différentes',
  'quelques',
  'maints',
  'un',
  'une',
]);
/** Verbs by which an authority vouches; « répondre » is left out, since those who answer for their acts vouch for nothing. */
const knowingVerbs = new Set([
  ...[...speechVerbs].filter((verb) => verb !== 'répondre'),
  'montrer',
  'démontrer',
  'prouver',
  'suggérer',
  'savoir',
  'convenir',
  'admettre',
  'craindre',
  'redouter',
  's’accorder',
  'accorder',
]);
const everyone = new Set(['chacun', 'beaucoup', 'certains', 'certaines', 'plusieurs']);

/** « des experts », « de nombreuses études récentes », « certains » : plural or indefinite, and no proper name that would tell whose. */
function isNameless(subject: readonly Word[], head: Word): boolean {
  if (subject.some(({ tag, kind }) => tag === 'PROPN' || kind === 'reference')) return false;
  if (head.tag === 'PRON') return everyone.has(head.norm);
  if (!authorities.has(head.lemma)) return false;
  return (
    subject.some(({ norm, start }) => start < head.start && indefinites.has(norm)) ||
    (subject[0]?.norm === 'les' && head.number === 'p' && subject.at(-1) === head)
  );
}

const vagueAfter = new Set(['des', 'certains', 'certaines', 'plusieurs', 'divers', 'diverses', 'nombreux', 'nombreuses', 'nos']);
const vagueNouns = new Set([
  'expert',
  'observateur',
  'spécialiste',
  'analyste',
  'internet',
  'rumeur',
  'média',
  'presse',
  'information',
  'source',
  'témoin',
]);

/** « selon des sources », « d’après certains experts », « selon les observateurs », with no name behind. */
function* accordingTo(all: readonly Word[]): Generator<VagueAuthority> {
  for (let at = 0; at < all.length; at++) {
    const length = all[at]?.norm === 'selon' ? 1 : all[at]?.norm === "d'" && all[at + 1]?.norm === 'après' ? 2 : 0;
    const start = all[at];
    if (length === 0 || !start) continue;
    let determiner = all[at + length];
    let next = at + length + 1;
    if (determiner?.norm === 'de') determiner = all[next++];
    while (all[next]?.tag === 'ADJ' || all[next]?.tag === 'NUM') next++;
    const noun = all[next];
    if (!determiner || !noun || noun.tag !== 'NOUN') continue;
    const isVague =
      (vagueAfter.has(determiner.norm) && authorities.has(noun.lemma)) ||
      ((determiner.norm === 'les' || determiner.norm === 'la') && vagueNouns.has(noun.lemma));
    const after = all.slice(next + 1, next + 5);
    if (isVague && !after.some(({ tag }) => tag === 'PROPN')) yield { kind: 'nobody', start: start.start, end: noun.end };
  }
}

const evident = new Set([
  'clair',
  'évident',
  'certain',
  'manifeste',
  'incontestable',
  'indéniable',
  'avéré',
  'notoire',
  'établi',
  'connu',
  'admis',
  'reconnu',
  'patent',
  'flagrant',
  'indiscutable',
]);
const knowers = new Set(['on', 'nous', 'chacun', 'tous']);
const fixed: readonly (readonly string[])[] = [
  ['force', 'est', 'de', 'constater'],
  ['tout', 'le', 'monde', 'sait'],
  ["c'", 'est', 'un', 'fait'],
  ['bien', 'évidemment'],
  ['contrairement', 'aux', 'idées', 'reçues'],
  ['un', 'constat', "s'", 'impose'],
  ['comme', 'chacun', 'sait'],
  ['il', 'ne', 'fait', 'aucun', 'doute', 'que'],
  ['il', 'ne', 'fait', 'pas', 'de', 'doute', 'que'],
  ['sans', "l'", 'ombre', "d'", 'un', 'doute'],
];

/** Appeals to what all are said to know: « il est évident que », « on sait que », « tout le monde sait ». */
function* evidences(all: readonly Word[]): Generator<VagueAuthority> {
  for (let at = 0; at < all.length; at++) {
    const word = all[at];
    if (!word) continue;
    const phrase = fixed.find((one) => one.every((norm, k) => all[at + k]?.norm === norm));
    const last = phrase && all[at + phrase.length - 1];
    if (last) yield { kind: 'evidence', start: word.start, end: last.end };
    else if (word.norm === 'il' || word.norm === "c'") {
      const end = evidentAfter(all, at + 1);
      if (end) yield { kind: 'evidence', start: word.start, end: end.end };
    } else if (knowers.has(word.norm)) {
      const end = knownAfter(all, at + 1);
      if (end) yield { kind: 'evidence', start: word.start, end: end.end };
    }
  }
}

/** After « il »: être, perhaps an adverb, a word of evidence, « que ». */
function evidentAfter(all: readonly Word[], from: number): Word | undefined {
  let at = from;
  if (all[at]?.lemma !== 'être' || all[at]?.mood === 'cnd') return undefined;
  at++;
  while (all[at]?.tag === 'ADV') at++;
  const adjective = all[at];
  if (!adjective || !evident.has(adjective.norm)) return undefined;
  const next = all[at + 1];
  return next && (next.norm === 'que' || next.norm === "qu'") ? next : undefined;
}

/** After « on », « nous », « chacun »: savoir in the present, perhaps adverbs, « que ». */
function knownAfter(all: readonly Word[], from: number): Word | undefined {
  let at = from;
  if (all[at]?.norm === 'le') at++;
  const verb = all[at];
  if (verb?.lemma !== 'savoir' || verb.tense !== 'pres' || verb.mood === 'cnd') return undefined;
  let last = verb;
  while (all[at + 1]?.tag === 'ADV' || all[at + 1]?.norm === 'tous') last = all[++at] ?? last;
  const next = all[at + 1];
  return next && (next.norm === 'que' || next.norm === "qu'") ? next : undefined;
}
