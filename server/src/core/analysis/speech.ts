import type { Sentence } from '../french/token.ts';
import { lemmas } from '../french/verbClasses.ts';
import type { Word } from '../french/word.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Who speaks in a block, and how sure of it: what a rule of wording asks before it blames a word on the issuer. */
export interface Speech {
  /** Whether the span stands inside a quotation. */
  isQuoted(span: Span): boolean;
  /** Whether the sentence gives the words to another: « X a déclaré que », « selon X », « qualifié de », « accusé d’avoir ». */
  isReported(span: Span): boolean;
  /** Whether a negation bears on the span: « n’est pas », « sans », « ni », « aucun ». */
  isNegated(span: Span): boolean;
  /** Whether the span is said with reserve: conditional, « susceptible de », « présumé », « si », a question. */
  isHedged(span: Span): boolean;
}

/** Who speaks in a block. */
export const speech = defineAnalysis('speech', ({ block, ask }): Speech => {
  const quoted = ask(quotations, block);
  const all = ask(words, block);
  const parts = ask(sentences, block);
  const around = <T>(span: Span, answer: (place: Place) => T, none: T): T => {
    const sentence = sentenceAt(parts, span.start);
    return sentence ? answer(placeOf(all, sentence, span)) : none;
  };
  return {
    isQuoted: (span) => quoted.some(({ start, end }) => start <= span.start && span.end <= end),
    isReported: (span) => around(span, isReported, false),
    isNegated: (span) => around(span, isNegated, false),
    isHedged: (span) => around(span, isHedged, false),
  };
});

/** The words of a sentence before and after a span. */
interface Place {
  readonly before: readonly Word[];
  readonly inside: readonly Word[];
  readonly after: readonly Word[];
}

function sentenceAt(parts: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return parts[low];
}

function placeOf(all: readonly Word[], { from, to }: Sentence, span: Span): Place {
  const own = all.slice(from, to);
  return {
    before: own.filter(({ end }) => end <= span.start),
    inside: own.filter(({ start, end }) => start < span.end && end > span.start),
    after: own.filter(({ start }) => start >= span.end),
  };
}

function isReported({ before, after }: Place): boolean {
  for (let at = 0; at < before.length; at++) {
    const word = before[at];
    if (!word) continue;
    if (word.tag === 'ADP' && (word.norm === 'selon' || (word.norm === "d'après" && at < before.length))) return true;
    if (word.norm === 'après' && before[at - 1]?.norm === "d'" && before[at - 1]?.tag === 'ADP') return true;
    if (naming.has(word.lemma) && !isFirstPerson(word, before)) return true;
    if (saying.has(word.lemma) && word.tag === 'VERB' && !isFirstPerson(word, before) && leadsToClause(before, at)) return true;
    if (allegations.has(word.lemma) && word.tag === 'NOUN') return true;
  }
  for (let at = 0; at < after.length; at++) {
    const word = after[at];
    if (!word) continue;
    if (word.norm === 'selon') return true;
    // « …, a déclaré le ministre » : the verb of saying stands before its subject.
    if (saying.has(word.lemma) && word.tag === 'VERB' && isConjugated(after, at) && closesQuotation(after, at)) return true;
  }
  return false;
}

/** « que » within a few words of the verb opens what is reported. */
function leadsToClause(before: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(before.length, verb + 9); at++) {
    const norm = before[at]?.norm;
    if (norm === 'que' || norm === "qu'") return true;
  }
  return false;
}

/** A participle alone (« soutenues par ») says nothing: the verb must be conjugated, or have its auxiliary. */
function isConjugated(words: readonly Word[], at: number): boolean {
  return words[at]?.verbForm === 'fin' || words[at - 1]?.tag === 'AUX' || words[at - 2]?.tag === 'AUX';
}

function closesQuotation(after: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) {
    const word = after[at];
    if (word?.text === ',' || word?.text === '»') return true;
    if (word && word.tag !== 'AUX' && word.tag !== 'PRON' && word.tag !== 'ADV') return false;
  }
  return false;
}

/** What « nous » and « je » say is the issuer’s own word. */
function isFirstPerson(verb: Word, before: readonly Word[]): boolean {
  if (verb.person === 1) return true;
  const at = before.indexOf(verb);
  return before.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'nous' || norm === 'je' || norm === "j'");
}

function isNegated({ before, inside, after }: Place): boolean {
  const clause = mainClause(lastClause(before));
  const next = after.slice(0, 3);
  if (
    clause.some(
      ({ norm }) =>
        norm === 'ni' || norm === 'sans' || norm === 'aucun' || norm === 'aucune' || norm === 'nul' || norm === 'nulle',
    )
  )
    return true;
  const opens = clause.some(isNe) || inside.some(isNe);
  return opens && [...clause, ...inside, ...next].some(({ norm }) => closing.has(norm));
}

const closing: ReadonlySet<string> = new Set([
  'pas',
  'plus',
  'point',
  'guère',
  'nullement',
  'aucunement',
  'jamais',
  'rien',
  'aucun',
  'aucune',
]);

function isNe({ norm }: Word): boolean {
  return norm === 'ne' || norm === "n'";
}

function isHedged({ before, after }: Place): boolean {
  const clause = lastClause(before);
  const near = [...clause, ...after.slice(0, 4)];
  if (near.some(({ mood }) => mood === 'cnd')) return true;
  if (near.some(({ lemma, norm }) => reserve.has(lemma) || reserve.has(norm))) return true;
  if (before.some(({ norm, tag }) => (norm === 'si' || norm === "s'") && tag === 'SCONJ')) return true;
  return after.at(-1)?.text === '?';
}

/** The words since the last stop inside the sentence. */
function lastClause(before: readonly Word[]): readonly Word[] {
  let from = before.length;
  while (from > 0 && !/^[;:()–—]$/.test(before[from - 1]?.text ?? '') && before.length - from < 14) from--;
  return before.slice(from);
}

/** Without the clause of condition or time that opens the sentence: its « ne … pas » denies nothing of what follows. */
function mainClause(clause: readonly Word[]): readonly Word[] {
  const opens = clause.findIndex(({ norm, tag }) => tag === 'SCONJ' && opening.has(norm));
  if (opens < 0) return clause;
  const comma = clause.findIndex(({ text }, at) => at > opens && text === ',');
  const hasVerb = comma > 0 && clause.slice(opens, comma).some(({ verbForm }) => verbForm === 'fin');
  return hasVerb ? clause.slice(comma + 1) : clause;
}

const opening: ReadonlySet<string> = new Set([
  'si',
  "s'",
  'lorsque',
  "lorsqu'",
  'quand',
  'puisque',
  "puisqu'",
  'tant',
  'dès',
  'comme',
]);

/** Verbs by which one tells what another says. */
const saying: ReadonlySet<string> = lemmas(`
    accuser affirmer ajouter alléguer annoncer arguer assurer avancer avertir clamer commenter confier confirmer considérer
    croire déclarer déplorer dire écrire estimer expliquer faire-valoir indiquer insister juger lancer marteler noter
    observer penser poursuivre préciser prétendre protester rapporter regretter répéter répliquer répondre reprocher
    rétorquer révéler signaler souligner soutenir suggérer témoigner`);

/** Words by which one gives a name that is another’s: « qualifié de », « accusé d’avoir », « dit », « prétendu ». */
const naming: ReadonlySet<string> = new Set(
  'qualifier accuser soupçonner baptiser surnommer taxer prétendu soi-disant présumé'.split(' '),
);

const allegations: ReadonlySet<string> = new Set('allégation accusation soupçon plainte requête réquisitoire'.split(' '));

/** Words of reserve. */
const reserve: ReadonlySet<string> = new Set(
  'susceptible présumé présumés présumée présumées éventuel possible possibles potentiel supposé allégué apparenter sembler probable probablement peut-être risque risquer prévenir prévention éviter'.split(
    ' ',
  ),
);
