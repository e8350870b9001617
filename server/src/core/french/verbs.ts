import type { Lexicon } from './lexicon.ts';
import type { VerbGroup } from './verbGroup.ts';
import type { Mood, Tense, Word } from './word.ts';

/** A verb group before its subject is known; `from` (inside) and `to` (outside) are indices of words, pronouns and negation included. */
export interface BareGroup extends Omit<VerbGroup, 'subject' | 'start' | 'end'> {
  readonly from: number;
  readonly to: number;
  /** The pronoun subject that stands before or behind the verb (« il », « -t-elle »), as an index; -1 where there is none. */
  readonly pronoun: number;
}

/** The verb groups among the words `from` (inside) to `to` (outside) of one sentence, in order. */
export function findGroups(lexicon: Lexicon, words: readonly Word[], from: number, to: number): readonly BareGroup[] {
  const groups: BareGroup[] = [];
  let after = from;
  for (let at = from; at < to; at++) {
    if (at < after || words[at]?.verbForm !== 'fin') continue;
    const group = groupAt(lexicon, words, at, after, to);
    groups.push(group);
    after = group.head + 1;
  }
  return groups;
}

const modals = new Set(['pouvoir', 'devoir', 'vouloir', 'falloir', 'savoir']);
const subjectPronouns = /^-?(?:t-)?(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ce|c'|ç')$/;
const leaning = /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|l'|les|lui|leur|y|en|nous|vous)$/;
const negations = /^(?:pas|plus|jamais|guère|point|rien|personne|aucun|aucune|aucunement|nullement|nul|nulle|ni)$/;

function groupAt(lexicon: Lexicon, words: readonly Word[], finite: number, low: number, high: number): BareGroup {
  const before = leftOf(words, finite, low);
  const behind = words[finite + 1];
  const inverted = behind?.tag === 'PRON' && behind.norm.startsWith('-') && subjectPronouns.test(behind.norm) ? finite + 1 : -1;
  const word = words[finite];
  const pronoun = before.pronoun >= 0 ? before.pronoun : inverted;
  const { person, number } = personAndNumber(word, words[pronoun]?.norm.replace(/^-(?:t-)?/, ''));
  const chain = follow(
    lexicon,
    words,
    finite,
    high,
    before.clitics.some((clitic) => isReflexive(clitic, person, number)),
  );
  const head = words[chain.head];
  return {
    from: before.from,
    to: Math.max(chain.to, inverted + 1),
    finite,
    head: chain.head,
    lemma: head?.lemma ?? '',
    mood: word?.mood ?? 'ind',
    tense: tenseOf(word?.mood ?? 'ind', word?.tense ?? 'pres', chain.perfect),
    voice: chain.voice,
    polarity: polarityOf(words, before, chain, finite, high),
    person,
    number,
    pronoun,
    ...(chain.modal && { modal: chain.modal }),
    ...(chain.periphrasis && { periphrasis: chain.periphrasis }),
  };
}

interface Left {
  readonly from: number;
  readonly pronoun: number;
  readonly clitics: readonly string[];
  readonly negated: boolean;
}

/** What leans on the verb from the left: objects, « ne », and at their left the subject pronoun. */
function leftOf(words: readonly Word[], finite: number, low: number): Left {
  const clitics: string[] = [];
  let from = finite;
  let negated = false;
  let at = finite - 1;
  for (; at >= low; at--) {
    const word = words[at];
    if (!word || !leaning.test(word.norm) || word.tag === 'DET' || word.tag === 'ADP' || word.tag === 'SCONJ') break;
    if (subjectPronouns.test(word.norm) && !isObject(words, at, finite, low)) break;
    if (word.norm === 'ne' || word.norm === "n'") negated = true;
    else clitics.push(word.norm);
    from = at;
  }
  const word = words[at];
  const pronoun = at >= low && word?.tag === 'PRON' && subjectPronouns.test(word.norm) ? at : -1;
  return { from, pronoun, clitics, negated };
}

/** Whether « nous » or « vous » before a verb is no subject: the verb is of another person, or a second one stands before it. */
function isObject(words: readonly Word[], at: number, finite: number, low: number): boolean {
  const norm = words[at]?.norm;
  const before = at > low ? words[at - 1]?.norm : undefined;
  if (before === norm) return true;
  const verb = words[finite];
  return norm === 'nous' ? !/(?:ons|mes)$/.test(verb?.norm ?? '') : !/(?:ez|tes)$/.test(verb?.norm ?? '');
}

function isReflexive(clitic: string, person: number, number: string): boolean {
  if (clitic === 'se' || clitic === "s'") return true;
  if (person === 1) return number === 'p' ? clitic === 'nous' : clitic === 'me' || clitic === "m'";
  if (person === 2) return number === 'p' ? clitic === 'vous' : clitic === 'te' || clitic === "t'";
  return false;
}

function personAndNumber(verb: Word | undefined, pronoun: string | undefined): { person: 1 | 2 | 3; number: 's' | 'p' } {
  if (pronoun === 'je' || pronoun === "j'") return { person: 1, number: 's' };
  if (pronoun === 'tu') return { person: 2, number: 's' };
  if (pronoun === 'nous') return { person: 1, number: 'p' };
  if (pronoun === 'vous') return { person: 2, number: 'p' };
  return { person: verb?.person ?? 3, number: verb?.number ?? 's' };
}

function tenseOf(mood: Mood, tense: Tense, perfect: boolean): VerbGroup['tense'] {
  if (!perfect) return tense;
  if (mood === 'cnd') return 'past-conditional';
  if (tense === 'fut') return 'future-perfect';
  return tense === 'pres' ? 'perfect' : 'pluperfect';
}

interface Chain {
  readonly head: number;
  readonly to: number;
  readonly perfect: boolean;
  readonly voice: VerbGroup['voice'];
  readonly modal?: string;
  readonly periphrasis?: NonNullable<VerbGroup['periphrasis']>;
}

/** Follows auxiliaries, modals and periphrases to the verb that carries the meaning. */
function follow(lexicon: Lexicon, words: readonly Word[], finite: number, high: number, reflexiveFinite: boolean): Chain {
  let head = finite;
  let perfect = false;
  let passive = false;
  let reflexive = reflexiveFinite;
  let modal: string | undefined;
  let periphrasis: Chain['periphrasis'];
  for (let steps = 0; steps < 6; steps++) {
    const lemma = words[head]?.lemma ?? '';
    if (lemma === 'avoir' || lemma === 'être') {
      const next = nextOf(words, head + 1, high, (word) => isPastParticiple(lexicon, word, lemma === 'avoir'));
      if (next >= 0) {
        const participle = words[next];
        if (lemma === 'avoir') perfect = true;
        else if (!reflexive && isPassive(lexicon, words, next, high)) passive = true;
        else perfect = true;
        head = next;
        if (lemma === 'avoir' || participle?.lemma === 'être') continue;
        if (modals.has(participle?.lemma ?? '')) continue;
        break;
      }
      if (lemma === 'être') {
        const at = head + 1 + skipped(words, head + 1, high);
        const train = words[at];
        if (train?.norm === 'en' && words[at + 1]?.norm === 'train' && /^d[e']$/.test(words[at + 2]?.norm ?? '')) {
          const infinitive = nextInfinitive(words, at + 3, high);
          if (infinitive.at >= 0) {
            periphrasis ??= 'progressive';
            reflexive ||= infinitive.reflexive;
            head = infinitive.at;
            continue;
          }
        }
      }
      break;
    }
    const isPeriphrasis = !perfect || head === finite;
    if (modals.has(lemma) || (lemma === 'aller' && isPeriphrasis && isPresentOrPast(words[head]))) {
      const infinitive = nextInfinitive(words, head + 1, high);
      if (infinitive.at < 0) break;
      if (lemma === 'aller') periphrasis ??= 'near-future';
      else modal ??= lemma;
      reflexive = infinitive.reflexive;
      head = infinitive.at;
      continue;
    }
    if (lemma === 'venir' && isPeriphrasis && isPresentOrPast(words[head])) {
      const at = head + 1 + skipped(words, head + 1, high);
      if (!/^d[e']$/.test(words[at]?.norm ?? '')) break;
      const infinitive = nextInfinitive(words, at + 1, high);
      if (infinitive.at < 0) break;
      periphrasis ??= 'recent-past';
      reflexive = infinitive.reflexive;
      head = infinitive.at;
      continue;
    }
    break;
  }
  const voice = reflexive ? 'reflexive' : passive ? 'passive' : 'active';
  return { head, to: head + 1, perfect, voice, ...(modal && { modal }), ...(periphrasis && { periphrasis }) };
}

/** Near future and recent past are said in the present and in the imperfect only, or of an infinitive (« devrait aller voir » is none). */
function isPresentOrPast(word: Word | undefined): boolean {
  return word?.verbForm === 'fin' && word.mood === 'ind' && (word.tense === 'pres' || word.tense === 'impf');
}

/** How many words from `at` on may stand between an auxiliary and its verb: adverbs, negation, an inverted pronoun, « tous ». */
function skipped(words: readonly Word[], at: number, high: number): number {
  let to = at;
  while (to < high) {
    const word = words[to];
    if (!word) break;
    const skip =
      word.tag === 'ADV' ||
      negations.test(word.norm) ||
      /^tou(?:s|tes|t|te)$/.test(word.norm) ||
      (word.tag === 'PRON' && word.norm.startsWith('-'));
    if (skip) to++;
    else if (isFixedAdverb(words, to)) to += isFixedAdverb(words, to);
    else break;
  }
  return to - at;
}

const fixedAdverbs = [
  ['en', 'effet'],
  ['en', 'outre'],
  ['en', 'particulier'],
  ['par', 'ailleurs'],
  ['à', 'nouveau'],
  ['de', 'nouveau'],
  ['à', 'ce', 'jour'],
  ['à', 'ce', 'stade'],
  ['en', 'revanche'],
  ['au', 'contraire'],
  ["d'", 'ores', 'et', 'déjà'],
  ["d'", 'abord'],
  ['en', 'partie'],
  ['par', 'conséquent'],
  ['de', 'fait'],
  ['à', 'tort'],
  ['sans', 'doute'],
  ["d'", 'ailleurs'],
  ['à', 'peine'],
  ['de', 'plus'],
  ['en', 'conséquence'],
  ['au', 'moins'],
  ['à', 'la', 'fois'],
  ['en', 'même', 'temps'],
  ['pour', 'autant'],
  ['ce', 'jour'],
  ['ce', 'matin'],
];

/** The length of the fixed adverbial that stands here, 0 where there is none. */
function isFixedAdverb(words: readonly Word[], at: number): number {
  return fixedAdverbs.find((parts) => parts.every((part, index) => words[at + index]?.norm === part))?.length ?? 0;
}

/** The next word that passes the test, past what may stand between, and past one aside between commas or dashes. */
function nextOf(words: readonly Word[], at: number, high: number, test: (word: Word) => boolean): number {
  let here = at + skipped(words, at, high);
  const opening = words[here];
  if (opening && test(opening) && here < high) return here;
  if (opening?.norm === ',' || opening?.norm === '–' || opening?.norm === '—') {
    let close = here + 1;
    while (close < high && close - here <= 12 && words[close]?.norm !== opening.norm) close++;
    if (words[close]?.norm !== opening.norm || close >= high) return -1;
    for (let inner = here + 1; inner < close; inner++) if (words[inner]?.verbForm === 'fin') return -1;
    here = close + 1 + skipped(words, close + 1, high);
    const word = words[here];
    return word && here < high && test(word) ? here : -1;
  }
  return -1;
}

function nextInfinitive(words: readonly Word[], at: number, high: number): { at: number; reflexive: boolean } {
  let reflexive = false;
  const infinitive = nextOf(words, at, high, (word) => {
    if (word.verbForm === 'inf') return true;
    return leaning.test(word.norm) && word.tag !== 'DET' && word.tag !== 'ADP';
  });
  let here = infinitive;
  while (here >= 0 && here < high && words[here]?.verbForm !== 'inf') {
    const word = words[here];
    if (!word) return { at: -1, reflexive };
    if (leaning.test(word.norm)) {
      if (word.norm === 'se' || word.norm === "s'") reflexive = true;
      here++;
    } else if (word.tag === 'ADV') here++;
    else return { at: -1, reflexive };
  }
  return { at: here < high ? here : -1, reflexive };
}

function isPastParticiple(lexicon: Lexicon, word: Word, afterHaving: boolean): boolean {
  if (word.verbForm === 'part-past') return true;
  if (!afterHaving || word.tag !== 'ADJ') return false;
  return lexicon.analyses(word.norm).some(({ verbForm }) => verbForm === 'part-past');
}

/** « être » with a participle is a passive where the verb takes an object, and a perfect where « être » forms its perfect. */
function isPassive(lexicon: Lexicon, words: readonly Word[], participle: number, high: number): boolean {
  const lemma = words[participle]?.lemma ?? '';
  if (lemma === 'être') return false;
  const infinitive = lexicon.analyses(lemma).find(({ verbForm }) => verbForm === 'inf');
  if (!infinitive) return true;
  if (!infinitive.withBeing) return true;
  if (!infinitive.transitive) return false;
  return participle + 1 < high && words[participle + 1]?.norm === 'par';
}

const negativeAlone = new Set(['pouvoir', 'cesser', 'oser', 'savoir']);

function polarityOf(words: readonly Word[], before: Left, chain: Chain, finite: number, high: number): VerbGroup['polarity'] {
  for (let at = finite + 1; at < chain.head; at++) {
    const norm = words[at]?.norm ?? '';
    if ((norm === 'ne' || norm === "n'") && negations.test(words[at + 1]?.norm ?? '')) return 'negative';
  }
  if (!before.negated) return 'affirmative';
  for (let at = finite + 1; at < high; at++) {
    const word = words[at];
    if (!word || word.verbForm === 'fin') break;
    if (negations.test(word.norm)) return 'negative';
    if (word.norm === 'que' || word.norm === "qu'") return 'restrictive';
    if (at > chain.head && (word.norm === ',' || word.norm === ';' || word.norm === ':')) break;
  }
  for (let at = before.from - 1; at >= 0 && at > before.from - 8; at--) {
    const word = words[at];
    if (!word || word.tag === 'PUNCT') break;
    if (/^(?:aucun|aucune|nul|nulle|rien|personne|ni|jamais)$/.test(word.norm)) return 'negative';
  }
  return negativeAlone.has(words[finite]?.lemma ?? '') ? 'negative' : 'affirmative';
}
