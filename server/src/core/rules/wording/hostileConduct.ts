import { isBody, namesPower, powerFrom } from '../../analysis/actors.ts';
import { lemmas } from '../../french/verbClasses.ts';
import type { Word } from '../../french/word.ts';
import {
  actNouns,
  aimNouns,
  harmVerbs,
  hostileAdjectives,
  hostileNouns,
  hostileVerbs,
  neutralNouns,
  proxies,
} from './hostileActs.ts';
import { framedObject, isFramed } from './hostileFrames.ts';
import type { Imputation } from './imputedActs.ts';

/**
 * Acts laid to a power without a conjugated verb that says so: an infinitive (« ne cesse de harceler »), a participle (« bafouant le droit »,
 * « vidée par la force »), an aim (« dans le but d’affaiblir »), a noun that blames by itself in a sentence that names a power.
 */
export function* hostileConduct(all: readonly Word[]): Generator<Imputation> {
  for (let at = 0; at < all.length; at++) {
    const word = all[at];
    if (word?.kind !== 'word') continue;
    if (word.tag === 'NOUN') {
      if (aimNouns.has(word.lemma)) yield* byAim(all, at);
      if (actNouns.has(word.lemma) || hostileNouns.has(word.lemma)) yield* byCreed(all, at);
      if (partakers.has(word.lemma)) yield* byPart(all, at);
      if (hostileNouns.has(word.lemma)) yield* bySentence(all, at);
    } else if (
      hostileVerbs.has(word.lemma) ||
      holdingVerbs.has(word.lemma) ||
      isFramed(word.lemma) ||
      payingVerbs.has(word.lemma)
    )
      yield* byVerbForm(all, at, word);
  }
}

/** « l’objectif de soumettre », « pour but d’affaiblir », « son intention d’assiéger » : an aim may be laid to anyone, named or not. */
function* byAim(all: readonly Word[], at: number): Generator<Imputation> {
  for (let next = at + 1; next < at + 10; next++) {
    const word = all[next];
    if (word?.kind !== 'word') return;
    // The power may stand between: « l’objectif suprême de Bakou est d’anéantir ».
    if (next > at + 3 && all[next - 1]?.lemma !== 'être') continue;
    const verb = all[next + 1];
    if ((word.norm !== 'de' && word.norm !== "d'") || verb?.verbForm !== 'inf') continue;
    if (!(hostileVerbs.has(verb.lemma) || harmVerbs.has(verb.lemma))) return;
    if (isAgainstHarm(all, at, next + 2) || !(isTheirs(all, at, verb) || powerNear(all, at))) return;
    yield ['asserted', at, endOfObject(all, next + 1)];
    return;
  }
}

/** « leur intention de », « avec pour but de » : the aim is somebody’s, and the verb is one that no issuer would use of its own. */
function isTheirs(all: readonly Word[], noun: number, { lemma }: Word): boolean {
  if (!hostileVerbs.has(lemma) && !ruinous.has(lemma)) return false;
  return all.slice(Math.max(0, noun - 2), noun).some(({ norm }) => /^(?:leur|leurs|sa|son|ses|pour)$/.test(norm));
}

const ruinous: ReadonlySet<string> = lemmas(
  'affaiblir compromettre diviser dominer discréditer fragiliser nuire paralyser ruiner semer',
);

/** « projet néo-impérial », « visées expansionnistes » : the adjective alone says that one wants what is another’s. */
function* byCreed(all: readonly Word[], at: number): Generator<Imputation> {
  for (let next = at + 1; next < at + 4; next++) {
    const word = all[next];
    if (word?.tag !== 'ADJ' && word?.tag !== 'NOUN') return;
    if (creeds.has(word.lemma)) yield ['asserted', at, next + 1];
  }
}

const creeds: ReadonlySet<string> = lemmas(
  'annexionniste expansionniste hégémonique impérial impérialiste irrédentiste néo-impérial néo-ottoman néocolonial pantouranien panturquiste prédateur revanchard subversif suprémaciste',
);

/** « protagonistes de la guerre », « complice des exactions » : a part in the act is the act. */
function* byPart(all: readonly Word[], at: number): Generator<Imputation> {
  for (let next = at + 1; next < at + 5; next++) {
    const word = all[next];
    if (word?.kind !== 'word') return;
    if (word.tag !== 'NOUN') continue;
    if (hostileNouns.has(word.lemma) && powerNear(all, at)) yield ['asserted', at, next + 1];
    return;
  }
}

const partakers: ReadonlySet<string> = lemmas('artisan complice fauteur instigateur maître-d’œuvre protagoniste responsable');

function* byVerbForm(all: readonly Word[], at: number, word: Word): Generator<Imputation> {
  if (word.verbForm === 'part-pres' && hostileVerbs.has(word.lemma)) {
    if (word.lemma !== 'armer' && powerInClause(all, at)) yield ['asserted', at, endOfObject(all, at)];
    return;
  }
  if (word.verbForm === 'part-past') {
    if (!hostileVerbs.has(word.lemma) && !holdingVerbs.has(word.lemma) && !payingVerbs.has(word.lemma)) return;
    if (holdingVerbs.has(word.lemma) && things.has(all[at - 1]?.lemma ?? '')) return;
    if (
      payingVerbs.has(word.lemma) &&
      !all.slice(Math.max(0, at - 4), at).some(({ lemma }) => proxies.has(lemma) || lemma === 'groupe')
    )
      return;
    // « vidée par la force », « bloqué par des groupes liés à … » : whose act it is stands after « par ».
    for (let next = at + 1; next < at + 6; next++) {
      const further = all[next];
      if (!further || /^[.;:!?«»,]$/.test(further.text)) return;
      if (further.norm !== 'par') continue;
      const end = powerFrom(all, next + 1);
      if (end > 0) yield ['asserted', at, end];
      else if (all[next + 1]?.norm === 'la' && /^(?:force|terreur|violence)$/.test(all[next + 2]?.norm ?? ''))
        yield ['asserted', at, next + 3];
      return;
    }
    // « leurs familles sont persécutées » : without an author, but the text has just named one.
    if (persecuting.has(word.lemma) && powerBefore(all, at)) yield ['asserted', at, at + 1];
    return;
  }
  if (word.verbForm !== 'inf') return;
  if (!hostileVerbs.has(word.lemma)) {
    const framed = framedObject(all, word.lemma, at + 1);
    const carrier = framed > 0 ? leadOf(all, at) : -1;
    if (carrier > 0 && actorBefore(all, carrier)) yield ['asserted', at, framed];
    return;
  }
  let before = at - 1;
  while (all[before]?.tag === 'ADV' || all[before]?.norm === "s'" || all[before]?.norm === 'se') before--;
  if (/^(?:vouloir|oser)$/.test(all[before]?.lemma ?? '') && powerInClause(all, at)) {
    yield ['asserted', before, endOfObject(all, at)];
    return;
  }
  const lead = leadOf(all, at);
  if (lead > 0 && actorBefore(all, lead)) yield ['asserted', at, endOfObject(all, at)];
}

/** What a power does for those who act in its stead: hostile of a group with its author behind « par ». */
const payingVerbs: ReadonlySet<string> = lemmas('armer commanditer financer parrainer piloter soutenir téléguider');

/** What is done to people by those who hold them: hostile only with its author behind « par ». */
const holdingVerbs: ReadonlySet<string> = lemmas('arrêter capturer détenir exécuter incarcérer retenir condamner');

/** What is held without harm to anybody: « les données détenues par les services ». */
const things: ReadonlySet<string> = lemmas('action archive bien capital donnée dossier document fonds information part titre');

const persecuting: ReadonlySet<string> = lemmas(
  'affamer bâillonner brutaliser déporter emprisonner martyriser massacrer museler opprimer persécuter réprimer spolier terroriser torturer',
);

/** Whether a power is named in the sentences before, some forty words back at most. */
function powerBefore(all: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 45); index--) {
    if (namesPower(all, index, index + 1) && !ours.has(all[index]?.lemma.toLowerCase() ?? '')) return true;
  }
  return false;
}

/** Where the verb stands that carries an infinitive as the doing of its subject: « ne cesse de », « tente de », « continue à », « et de ». */
function leadOf(all: readonly Word[], infinitive: number): number {
  let at = infinitive - 1;
  if (!/^(?:de|d'|à)$/.test(all[at]?.norm ?? '')) return -1;
  at--;
  while (all[at]?.tag === 'ADV') at--;
  const word = all[at];
  return word && leading.has(word.lemma) ? at : -1;
}

/** Whether the verb has a power or one of its bodies for subject, within the clause before it. */
function actorBefore(all: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at > verb - 12 && at >= 0; at--) {
    const word = all[at];
    if (!word || /^[.;:!?«»]$/.test(word.text)) return false;
    if (namesPower(all, at, at + 1) && !ours.has(word.lemma.toLowerCase())) return true;
    if (
      isBody(word) &&
      /^(?:occupation|ennemie?s?|rebelles?|israélienne)$/.test(all[at + (all[at + 1]?.norm === "d'" ? 2 : 1)]?.norm ?? '')
    )
      return true;
  }
  return false;
}

const leading: ReadonlySet<string> = lemmas(
  'accuser arrêter cesser chercher commencer continuer efforcer essayer finir menacer persister recommencer résoudre tâcher tenter viser',
);

/** « atteinte flagrante à la souveraineté », « violations systématiques », « offensive panturquiste » : the adjective blames, and a power is named in the sentence. */
function* bySentence(all: readonly Word[], at: number): Generator<Imputation> {
  const isNeutral = neutralNouns.has(all[at]?.lemma ?? '');
  let end = at + 1;
  let coloured = false;
  while (end < at + 4) {
    const word = all[end];
    if (word?.tag === 'ADJ' || (word?.verbForm === 'part-past' && hostileAdjectives.has(word.lemma))) {
      if (isNeutral ? warlike.has(word.lemma) : hostileAdjectives.has(word.lemma)) coloured = true;
      end++;
    } else if (word?.norm === 'et' && all[end + 1]?.tag === 'ADJ') end++;
    else break;
  }
  const before = all[at - 1];
  if (!isNeutral && before?.tag === 'ADJ' && blamingAdjectives.has(before.lemma)) coloured = true;
  if (coloured && powerInClause(all, at)) yield ['asserted', at, end];
}

/** What makes a war, a campaign or a pressure an act that one is accused of. */
const warlike: ReadonlySet<string> = lemmas(
  'agressif brutal clandestin cybernétique déloyal éclair génocidaire hostile hybride illégal illicite informationnel meurtrier psychologique sournois subversif',
);

const blamingAdjectives: ReadonlySet<string> = lemmas('brutal cynique grave odieux triple véritable vil');

/** Where the object of a verb ends: its noun and the adjectives behind. */
function endOfObject(all: readonly Word[], verb: number): number {
  for (let at = verb + 1; at < verb + 7; at++) {
    const word = all[at];
    if (!word || word.kind === 'punctuation') return at;
    if (word.tag !== 'NOUN' && word.tag !== 'PROPN') continue;
    let end = at + 1;
    while (end < at + 3 && all[end]?.tag === 'ADJ') end++;
    return end;
  }
  return verb + 1;
}

/** An aim to destroy mines or to fight crime harms nobody who must be spared. */
function isAgainstHarm(all: readonly Word[], from: number, to: number): boolean {
  return all.slice(from, to + 5).some(({ lemma }) => lemma === 'mine' || lemma === 'criminalité' || lemma === 'terrorisme');
}

function powerInClause(all: readonly Word[], at: number): boolean {
  return powerWithin(all, at, 40);
}

function powerNear(all: readonly Word[], at: number): boolean {
  return powerWithin(all, at, 60);
}

/** Whether a power other than the issuer’s own is named in the sentence, so many words around at the most. */
function powerWithin(all: readonly Word[], at: number, reach: number): boolean {
  for (const step of [-1, 1]) {
    for (let index = at + step, steps = 0; steps < reach && index >= 0 && index < all.length; index += step, steps++) {
      const word = all[index];
      if (!word || /^[.;!?]$/.test(word.text)) break;
      if (namesPower(all, index, index + 1) && !ours.has(word.lemma.toLowerCase())) return true;
    }
  }
  return false;
}

const ours: ReadonlySet<string> = new Set(['france', 'français', 'européen', 'union', 'paris']);
