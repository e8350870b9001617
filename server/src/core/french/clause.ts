import { fact, factWidth } from './features.ts';
import type { KnownWord } from './knownWord.ts';
import type { Lexicon } from './lexicon.ts';
import { richTags } from './richTag.ts';
import { asksForSubjunctive } from './subjunctive.ts';

/** What the tagger remembers of the clause that runs, beyond the last two tags. A new one begins a sentence. */
export class Clause {
  /** 0 until the clause has its finite verb, then 1; 2 while an auxiliary waits for its participle; 4 more after « que » and its like, 8 more where it asks for the subjunctive. */
  state = 0;
  /** A hash of the word on which the last subordinate clause hangs (« faut » in « il faut que »); 0 where there is none. */
  trigger = 0;
  private last = 0;
  private beforeLast = 0;
  private subordinate = false;
  private readonly lexicon: Lexicon;
  private readonly words: readonly KnownWord[];
  private readonly facts: Int32Array;

  /** The words of the sentence are told by their numbers among `words`, of which 0 is the edge of a sentence; `facts` are those of these words. */
  constructor(lexicon: Lexicon, words: readonly KnownWord[], facts: Int32Array) {
    this.lexicon = lexicon;
    this.words = words;
    this.facts = facts;
  }

  /** The candidates of the next word: of a form that is both, the subjunctive where « que » asks for it, the indicative where nothing can. */
  allowed(word: number): number {
    const candidates = this.facts[word * factWidth + fact.candidates] ?? 0;
    if (!(candidates & indicatives && candidates & subjunctives)) return candidates;
    return candidates & ~(this.state & 8 ? indicatives : this.subordinate ? 0 : subjunctives);
  }

  /** Takes note of the tag that a word got. */
  pass(word: number, tag: number): void {
    this.state = after[this.state * 32 + tag] ?? 0;
    if (this.facts[word * factWidth + fact.subordinates]) {
      this.subordinate = true;
      this.trigger = this.facts[this.last * factWidth + fact.hash] || 1;
      if (this.state & 4 && this.asksForSubjunctive()) this.state |= 8;
    } else if (this.state === 1) this.trigger = 0;
    this.beforeLast = this.last;
    this.last = word;
  }

  /** « faut que », « pour autant que », « à ce que » */
  private asksForSubjunctive(): boolean {
    const last = this.words[this.last];
    const beforeLast = this.words[this.beforeLast];
    if (!last || !beforeLast) return false;
    if (asksForSubjunctive(this.lexicon, last) || asksForSubjunctive(this.lexicon, beforeLast)) return true;
    return last.form === 'ce' && beforeLast.form === 'à';
  }
}

const indicatives = setOf('ind');
const subjunctives = setOf('sub');

function setOf(mood: string): number {
  return richTags.reduce((set, rich, at) => (rich.mood === mood ? set | (1 << at) : set), 0);
}

/** The state after a tag, for each of the sixteen states before it. */
const after = Uint8Array.from({ length: 512 }, (_, at) => {
  const state = at >> 5;
  const rich = richTags[at & 31];
  if (!rich) return state;
  if (rich.tag === 'SCONJ') return 4;
  if (rich.tag === 'CCONJ' || rich.tag === 'PUNCT') return state & 12;
  if (rich.tag === 'AUX' && rich.verbForm === 'fin') return 2;
  if (rich.tag === 'VERB' && rich.verbForm === 'fin') return 1;
  if (rich.verbForm === 'part-past' && rich.tag === 'VERB' && state === 2) return 1;
  return state;
});
