import { isBody, isSeat, namesPower, powerFrom } from '../../analysis/actors.ts';
import { isDemonym } from '../../analysis/nations.ts';
import { lemmas } from '../../french/verbClasses.ts';
import type { VerbGroup } from '../../french/verbGroup.ts';
import type { Word } from '../../french/word.ts';
import { fold } from '../../text/fold.ts';
import {
  actNouns,
  aimNouns,
  carryingVerbs,
  helpingVerbs,
  hostileAdjectives,
  hostileNouns,
  hostileVerbs,
  keepingVerbs,
  neutralNouns,
  proxies,
} from './hostileActs.ts';
import { hostileConduct } from './hostileConduct.ts';
import { framedObject, framedPart, isFramed, partNouns } from './hostileFrames.ts';

/** An act laid to a power: what is wrong with it, and the words `from` (inside) to `to` (outside). */
export type Imputation = readonly [message: 'asserted' | 'undated' | 'service', from: number, to: number];

/** Whether a word can be part of an imputation: a block without one is not looked at further. */
export function mayAct(word: Word): boolean {
  return (
    hostileNouns.has(word.lemma) ||
    proxies.has(word.lemma) ||
    hostileVerbs.has(word.lemma) ||
    keepingVerbs.has(word.lemma) ||
    actNouns.has(word.lemma) ||
    aimNouns.has(word.lemma) ||
    isFramed(word.lemma) ||
    word.norm === 'main' ||
    /^(?:attribuer|imputer|apt)/.test(word.lemma) ||
    /^APT/.test(word.text)
  );
}

/** The acts that a block lays to powers: some may overlap, the surest first. */
export function* imputations(all: readonly Word[], groups: readonly VerbGroup[]): Generator<Imputation> {
  for (const group of groups) yield* byVerb(all, group);
  for (let at = 0; at < all.length; at++) yield* byNoun(all, at);
  for (let at = 0; at < all.length; at++) yield* byMode(all, at);
  yield* hostileConduct(all);
}

/** « La Russie a bombardé », « Pékin multiplie les provocations », « est attaquée par », « La France attribue ». */
function* byVerb(
  all: readonly Word[],
  { lemma, mood, polarity, voice, modal, subject, finite, head }: VerbGroup,
): Generator<Imputation> {
  if (mood === 'cnd' || modal) return;
  if (polarity === 'negative') {
    // « ne respecte pas le droit international » blames as much as « viole ».
    if (
      keepingVerbs.has(lemma) &&
      subject &&
      !isPeople(all, subject.head) &&
      (namesPower(all, subject.head, subject.head + 1) || isRelative(all, subject.head))
    )
      yield ['asserted', subject.from, Math.max(finite, head) + 1];
    return;
  }
  const end = Math.max(finite, head) + 1;
  if ((lemma === 'attribuer' || lemma === 'imputer') && voice === 'active' && subject && someHostile(all, end, end + 8)) {
    yield ['undated', subject.from, end];
    return;
  }
  if (voice === 'passive') {
    if (!hostileVerbs.has(lemma)) return;
    const agent = agentAfter(all, end);
    if (agent > 0) yield ['asserted', finite, agent];
    return;
  }
  if (!subject || isPeople(all, subject.head) || !isPowerful(all, subject)) return;
  const helped = helpingVerbs.has(lemma) ? helpedBy(all, end) : -1;
  const framed = framedObject(all, lemma, end);
  if (helped > 0) yield ['asserted', subject.from, helped];
  else if (framed > 0) yield ['asserted', subject.from, framed];
  else if (hostileVerbs.has(lemma) && !(isOwnMatter(all[end]) && ownMatters.has(lemma))) yield ['asserted', subject.from, end];
  else if (carryingVerbs.has(lemma)) {
    const object = hostileObject(all, end);
    if (object > 0) yield ['asserted', subject.from, object];
  } else if (lemma === 'être' || lemma === 'rester') {
    const blame = blameAfter(all, end);
    if (blame > 0) yield ['asserted', subject.from, blame];
  }
}

/** « les Russes » is a people, which `wording/collective-blame` judges. */
function isPeople(all: readonly Word[], head: number): boolean {
  return all[head - 1]?.norm === 'les' && isDemonym(fold(all[head]?.norm ?? ''));
}

/** The power must be the subject itself, or tell whose body the subject is; not a complement (« le discours de Moscou »). */
function isPowerful(
  all: readonly Word[],
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
): boolean {
  return (
    namesPower(all, head, head + 1) ||
    isSeat(all[head]) ||
    isRelative(all, head) ||
    (isBody(all[head]) &&
      (namesPower(all, from, Math.min(to, head + 6)) ||
        (/^(?:de|d'|du)$/.test(all[head + 1]?.norm ?? '') && isSeat(all[head + 2]))))
  );
}

/** « l’Azerbaïdjan, qui a … », « un pays qui ne respecte pas » after « l’Azerbaïdjan est » : the relative stands for a power named right before. */
function isRelative(all: readonly Word[], head: number): boolean {
  if (all[head]?.norm !== 'qui') return false;
  const before = all[head - 1]?.text === ',' ? head - 2 : head - 1;
  if (namesPower(all, before, before + 1)) return true;
  return (
    /^(?:pays|état|régime|gouvernement)$/.test(all[before]?.lemma.toLowerCase() ?? '') &&
    namesPower(all, Math.max(0, before - 5), before)
  );
}

/** « bloque ses taux », « détruit ses stocks » : what a State does with its own harms nobody, unless the verb is one of oppression. */
function isOwnMatter(word: Word | undefined): boolean {
  return /^(?:sa|son|ses)$/.test(word?.norm ?? '') || /^(?:taux|prix)$/.test(word?.lemma ?? '');
}

const ownMatters: ReadonlySet<string> = lemmas(
  'armer bloquer confisquer contraindre détourner détruire effacer encercler enlever forcer miner purger raser vider',
);

/** « cyberattaques russes », « les menaces de l’Azerbaïdjan », « violations … par les Turcs », « offensive menée par les forces azéries ». */
function* byNoun(all: readonly Word[], at: number): Generator<Imputation> {
  const word = all[at];
  if (word?.tag !== 'NOUN') return;
  const part = partNouns.has(word.lemma) ? framedPart(all, at) : -1;
  if (part > 0) {
    yield ['asserted', at, part];
    return;
  }
  if (word.lemma === 'main' && /^(?:de|d'|du)$/.test(all[at + 1]?.norm ?? '') && all[at - 1]?.norm === 'la') {
    const end = powerFrom(all, at + 1);
    if (end > 0) yield ['asserted', at, end];
    return;
  }
  const hostile = hostileNouns.has(word.lemma);
  if (!hostile && !actNouns.has(word.lemma)) return;
  let coloured = hostile && !neutralNouns.has(word.lemma);
  for (let next = at + 1; next < Math.min(all.length, at + 5); next++) {
    const further = all[next];
    if (further?.kind !== 'word' || (further.tag === 'VERB' && further.verbForm === 'fin')) break;
    if (hostileAdjectives.has(further.lemma)) coloured = true;
    else if (isDemonym(fold(further.norm))) {
      if (coloured || hostileAdjectives.has(all[next + 1]?.lemma ?? '')) yield ['asserted', at, next + 1];
      return;
    } else if (
      further.tag !== 'ADJ' &&
      further.tag !== 'ADV' &&
      further.norm !== 'et' &&
      further.norm !== 'de' &&
      further.norm !== "d'" &&
      !hostileNouns.has(further.lemma)
    )
      break;
    if (hostileNouns.has(further.lemma)) coloured = true;
  }
  const agent = hostile || coloured ? agentAfter(all, at + 1) : -1;
  if (agent > 0) {
    yield ['asserted', at, agent];
    return;
  }
  if (!coloured && !ofAuthor.has(word.lemma)) return;
  if (isOwn(all, at) && powerInSentence(all, at)) {
    yield ['asserted', at, endOfNoun(all, at)];
    return;
  }
  if (ofAuthor.has(word.lemma) || !hostile) {
    for (let next = at + 1; next < Math.min(all.length, at + 7); next++) {
      const preposition = all[next];
      if (preposition?.kind !== 'word' || preposition.tag === 'CCONJ') return;
      if (preposition.norm === 'de' || preposition.norm === "d'" || preposition.norm === 'du' || preposition.norm === 'des') {
        const end = powerFrom(all, next);
        if (end > 0) yield ['asserted', at, end];
        return;
      }
    }
  }
}

/** « sa campagne de peuplement », « leurs agissements » : the act is told as that of a power named before. */
function isOwn(all: readonly Word[], noun: number): boolean {
  return all.slice(Math.max(0, noun - 2), noun).some(({ norm }) => /^(?:sa|son|ses|leur|leurs)$/.test(norm));
}

/** Whether a power other than France is named before, in the sentence. */
function powerInSentence(all: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 40 && !/^[.;!?]$/.test(all[start - 1]?.text ?? '')) start--;
  for (let index = start; index < at; index++) {
    if (
      namesPower(all, index, index + 1) &&
      !/^(?:france|français|française|européen|européenne|union)$/.test(all[index]?.lemma.toLowerCase() ?? '')
    )
      return true;
  }
  return false;
}

function endOfNoun(all: readonly Word[], noun: number): number {
  let end = noun + 1;
  while (
    end < noun + 4 &&
    (all[end]?.tag === 'ADJ' ||
      (/^(?:de|d')$/.test(all[end]?.norm ?? '') && all[end + 1]?.tag === 'NOUN') ||
      (all[end]?.tag === 'NOUN' && /^(?:de|d')$/.test(all[end - 1]?.norm ?? '')))
  )
    end++;
  return end;
}

/** A name of a mode of operation beside a service, with nothing between that says who ties them together. */
function* byMode(all: readonly Word[], at: number): Generator<Imputation> {
  const word = all[at];
  if (!word || !(/^APT ?\d/.test(word.text) || modes.has(word.text))) return;
  for (let next = at + 1; next < Math.min(all.length, at + 8); next++) {
    const further = all[next];
    if (
      !further ||
      /^[.;!?:]$/.test(further.text) ||
      /^(?:attribu|imput|associ|li|opér)/.test(further.lemma) ||
      further.lemma === 'mode'
    )
      return;
    if (services.has(further.text)) {
      yield ['service', at, next + 1];
      return;
    }
  }
}

/** Where « par » and a power end, within some words after `from`; -1 where there is none. */
function agentAfter(all: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(all.length, from + 16); at++) {
    const word = all[at];
    if (!word || /^[.;:!?«»]$/.test(word.text)) return -1;
    // Far from the act, what « par » says belongs to another verb, where there is one between.
    if (at >= from + 10 && (word.text === ',' || all.slice(from, at + 1).some(({ tag }) => tag === 'VERB'))) return -1;
    if (word.lemma === 'subir' || word.lemma === 'endurer' || word.lemma === 'essuyer') return -1;
    if (word.norm === 'par' || (word.norm === 'part' && all[at - 2]?.norm === 'de')) {
      const end = powerFrom(all, at + (word.norm === 'part' ? 1 : 1));
      if (end > 0) return end;
    }
  }
  return -1;
}

/** « finance des milices », « livre des armes aux rebelles » : where those end whom the verb helps to harm; -1 where there are none. */
function helpedBy(all: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(all.length, from + 7); at++) {
    const word = all[at];
    if (word?.kind !== 'word' || (word.tag === 'VERB' && word.verbForm === 'fin') || word.norm === 'contre') return -1;
    // « soutient la lutte contre le terrorisme », « appuie les victimes du terrorisme » help nobody to harm.
    if (word.tag === 'NOUN') {
      if (proxies.has(word.lemma)) return at + 1;
      if (word.lemma !== 'arme' && word.lemma !== 'armement' && word.lemma !== 'groupe' && word.lemma !== 'argent') return -1;
    }
  }
  return -1;
}

function hostileObject(all: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(all.length, from + 6); at++) {
    const word = all[at];
    if (word?.kind !== 'word') return -1;
    if (word.tag === 'NOUN' && hostileNouns.has(word.lemma) && !neutralNouns.has(word.lemma)) return at + 1;
    if (word.tag === 'NOUN' && (neutralNouns.has(word.lemma) || actNouns.has(word.lemma))) {
      for (let next = at + 1; next < at + 4; next++) {
        const lemma = all[next]?.lemma ?? '';
        if (hostileAdjectives.has(lemma) || (hostileNouns.has(lemma) && !neutralNouns.has(lemma)) || all[next]?.norm === 'contre')
          return next + 1;
      }
      return -1;
    }
  }
  return -1;
}

function blameAfter(all: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(all.length, from + 5); at++) {
    const word = all[at];
    if (!word) return -1;
    const { lemma, norm } = word;
    if (
      norm === 'derrière' ||
      lemma === 'responsable' ||
      lemma === 'coupable' ||
      lemma === 'complice' ||
      lemma === 'instigateur' ||
      lemma === 'agresseur'
    )
      return at + 1;
    if (norm === 'origine' && someHostile(all, at + 1, at + 7)) return at + 1;
  }
  return -1;
}

function someHostile(all: readonly Word[], from: number, to: number): boolean {
  return all.slice(from, to).some(({ lemma }) => hostileNouns.has(lemma) || lemma === 'opération');
}

/** Nouns whose « de » gives the author; after the others (« l’invasion de l’Ukraine ») it gives the victim. */
const ofAuthor: ReadonlySet<string> = lemmas(`
    agissement agression assaut chantage complicité corruption cyberattaque désinformation espionnage exaction hégémonie
    hostilité impérialisme ingérence interférence intimidation machination manipulation manœuvre menace mensonge négation
    négationnisme offensive oppression pillage pression propagande provocation racket répression revanchisme`);

const modes: ReadonlySet<string> = new Set(['Sandworm', 'Turla', 'Lazarus', 'Kimsuky', 'Gamaredon', 'Callisto']);
const services: ReadonlySet<string> = new Set(['GRU', 'FSB', 'SVR', 'MSS', 'CGRI', 'RGB', 'Reconnaissance']);
