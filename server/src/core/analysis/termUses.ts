import type { Block } from '../draft/draft.ts';
import type { Lexicon } from '../french/lexicon.ts';
import { type Atoms, foldedAtom, keyOf } from '../glossary/atoms.ts';
import type { Form } from '../glossary/forms.ts';
import { isDeterminer, limitsHold } from '../glossary/limits.ts';
import { type Candidate, matcherOf, opensSentence } from '../glossary/matcher.ts';
import type { Nature } from '../glossary/term.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Ask, defineAnalysis } from './analysis.ts';
import { quotations } from './quotations.ts';
import { words } from './words.ts';

/** A place of a block where a term of the glossary stands. */
export interface TermUse extends Span {
  readonly form: Form;
  readonly plural: boolean;
  readonly distance: 0 | 1 | 2;
  /** The term stands in the words of another, between quotation marks. */
  readonly quoted: boolean;
  /** The term stands alone between quotation marks: it is spoken of rather than used. */
  readonly mentioned: boolean;
  /** A discouraged form right behind a noun, without a preposition: « les services cloud ». */
  readonly apposed: boolean;
  /** It explains a better form that stands beside it: « mégadonnées (big data) ». */
  readonly gloss: boolean;
}

/** The uses of terms in a block, in order; a discouraged form only where its limits hold and where it is no part of a name or of English words. */
export const termUses = defineAnalysis('termUses', ({ block, given, ask }): readonly TermUse[] => {
  const { prose } = block;
  const codes = block.marks.filter(({ kind }) => kind === 'code');
  const { lexicon } = given.french;
  const found = matcherOf(given.glossary).find(
    prose,
    (candidate, atoms) => isUse(block, codes, candidate, atoms, ask) && !headsEnglish(prose, candidate, atoms, lexicon),
  );
  return found.map((candidate) => {
    const { start, end, form, plural, distance } = candidate;
    const mentioned = isMentioned(prose, candidate);
    const quoted = !mentioned && ask(quotations, block).some((span) => span.start <= start && end <= span.end);
    return {
      start,
      end,
      form,
      plural,
      distance,
      quoted,
      mentioned,
      apposed: isApposed(block, candidate, lexicon, ask),
      gloss: isGloss(prose, candidate, found),
    };
  });
});

function isUse(block: Block, codes: readonly { readonly span: Span }[], candidate: Candidate, atoms: Atoms, ask: Ask): boolean {
  if (codes.some(({ span }) => overlaps(span, candidate))) return false;
  const { role } = candidate.form;
  if (role.kind !== 'discouraged') return true;
  const { limits } = role.discouraged;
  if (limits && !limitsHold(limits, block.prose, atoms, candidate)) return false;
  if (isPartOfName(block.prose, candidate, atoms) || isAmongEnglish(candidate, atoms)) return false;
  return hasNature(limits?.nature, block, candidate, ask);
}

/** Whether the tagger reads a form as its limits ask; « hacker » the noun is also told from the infinitive. */
function hasNature(nature: Nature | undefined, block: Block, { start, end, form, plural }: Candidate, ask: Ask): boolean {
  // « hackers » is no form of the verb.
  if (plural && form.nature === 'verb') return false;
  const infinitive = nature === undefined && form.nature === 'noun' && /^[a-z]+er$/.test(form.text);
  if (nature === undefined && !infinitive) return true;
  const word = ask(words, block).find((one) => one.end > start);
  if (!word || word.start >= end) return true;
  if (infinitive) return word.verbForm !== 'inf';
  if (nature === 'noun') return word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'X';
  if (nature === 'adjective') return word.tag === 'ADJ';
  return nature !== 'verb' || word.tag === 'VERB' || word.tag === 'AUX';
}

/** Whether a capitalised form stands beside another capitalised word: « le Jerusalem Post », « Digital Rights ». */
function isPartOfName(prose: string, { start, from, to, form }: Candidate, atoms: Atoms): boolean {
  if (/\p{Lu}/u.test(form.text) || !/\p{Lu}/u.test(prose[start] ?? '')) return false;
  if (!/\p{Ll}/u.test(prose.slice(start, atoms.ends[to - 1]))) return false;
  const before = isCapitalised(prose, atoms, from - 1) && isBlank(prose.slice(atoms.ends[from - 1], start));
  if (before && !opensSentence(prose, atoms.starts[from - 1] ?? 0)) return true;
  const wordBefore = foldedAtom(prose, atoms.starts[from - 1], atoms.ends[from - 1]);
  if (before && !isDeterminer(wordBefore) && !functionWords.has(wordBefore)) return true;
  return isCapitalised(prose, atoms, to) && isBlank(prose.slice(atoms.ends[to - 1], atoms.starts[to]));
}

function isCapitalised(prose: string, atoms: Atoms, index: number): boolean {
  return /\p{Lu}/u.test(prose[atoms.starts[index] ?? -1] ?? '');
}

function isBlank(gap: string): boolean {
  return /^[ \u00a0\u202f-]{1,2}$/u.test(gap);
}

/** Whether English words stand on the same side or on both: a title or a quotation in English is no loan word. */
function isAmongEnglish({ from, to }: Candidate, atoms: Atoms): boolean {
  if (surelyEnglish.has(atoms.keys[from - 1] ?? '') || surelyEnglish.has(atoms.keys[to] ?? '')) return true;
  let english = 0;
  for (let index = from - 4; index < to + 4; index++) {
    if ((index < from || index >= to) && englishWords.has(atoms.keys[index] ?? '')) english++;
  }
  return english >= 2;
}

/** Whether a discouraged word stands right before a plain word that French does not have: « data products », « bot finder ». */
function headsEnglish(prose: string, { from, to, form }: Candidate, atoms: Atoms, lexicon: Lexicon): boolean {
  if (form.role.kind !== 'discouraged' || to - from > 1) return false;
  const [start = prose.length, end] = [atoms.starts[to], atoms.ends[to]];
  const behind = prose.slice(start, end);
  return prose.slice(atoms.ends[to - 1], start) === ' ' && /^[a-z]{4,}$/.test(behind) && lexicon.classOf(behind) === 0;
}

/** Whether a noun that can be no adjective stands right before a discouraged noun that is no French word itself. */
function isApposed(block: Block, { start, form }: Candidate, lexicon: Lexicon, ask: Ask): boolean {
  if (
    form.role.kind !== 'discouraged' ||
    form.nature !== 'noun' ||
    !/\p{L}[ \u00a0]$/u.test(block.prose.slice(Math.max(0, start - 2), start))
  )
    return false;
  const before = ask(words, block).findLast((word) => word.end < start);
  return before?.tag === 'NOUN' && before.end === start - 1 && !lexicon.analyses(before.norm).some(({ tag }) => tag === 'ADJ');
}

function isMentioned(prose: string, { start, end }: Candidate): boolean {
  const before = /[«"“‘][\s\u00a0\u202f]*$/u.test(prose.slice(Math.max(0, start - 3), start));
  return before && /^[\s\u00a0\u202f]*[»"”’]/u.test(prose.slice(end, end + 3));
}

/** Whether a better form of the same entry stands just before, and this one behind it in brackets or after « ou ». */
function isGloss(prose: string, candidate: Candidate, found: readonly Candidate[]): boolean {
  if (candidate.form.role.kind !== 'discouraged') return false;
  const { entry } = candidate.form;
  const before = found.findLast(({ end }) => end <= candidate.start);
  if (before?.form.entry === entry && before.form.role.kind !== 'discouraged') {
    if (
      /^[\s\u00a0\u202f»”"*]*(?:\((?:(?:en anglais|ou|dits?|dites?)\s*:?)?|,?\s*(?:ou|dits?|dites?)(?:\s+(?:encore|bien))?)[\s\u00a0\u202f«“"*:]*$/u.test(
        prose.slice(before.end, candidate.start),
      )
    )
      return true;
  }
  const behind = found.find(({ start }) => start >= candidate.end);
  return behind?.form.entry === entry && behind.form.role.kind !== 'discouraged'
    ? /^[\s\u00a0\u202f»”"*]*\((?:en français|ou)?[\s\u00a0\u202f«“"*:]*$/u.test(prose.slice(candidate.end, behind.start))
    : false;
}

/** As keys of atoms: beside one of these a word is English, and no loan. */
const surelyEnglish = new Set(['and', 'of', 'the', 'with', 'our', 'your']);
const functionWords = new Set(
  'et ou mais donc or ni car en dans pour par sur avec sans sous selon depuis si quand comme que qui a y'.split(' '),
);
const englishWords = new Set(
  'the of and for to in with from by is are it at our your their this that will has have be been about how what why we you'
    .split(' ')
    .map(keyOf),
);
