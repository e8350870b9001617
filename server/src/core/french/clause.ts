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
  private last: KnownWord | undefined = undefined;
  private beforeLast: KnownWord | undefined = undefined;
  private subordinate = false;
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The candidates of the next word: of a form that is both, the subjunctive where « que » asks for it, the indicative where nothing can. */
  allowed({ candidates }: KnownWord): number {
    if (!(candidates & indicatives && candidates & subjunctives)) return candidates;
    return candidates & ~(this.state & 8 ? indicatives : this.subordinate ? 0 : subjunctives);
  }

  /** Takes note of the tag that a word got. */
  pass(word: KnownWord, tag: number): void {
    this.state = after[this.state * 32 + tag] ?? 0;
    if (word.subordinates) {
      this.subordinate = true;
      this.trigger = this.last?.hash || 1;
      if (this.state & 4 && this.asksFor(this.last, this.beforeLast)) this.state |= 8;
    } else if (this.state === 1) this.trigger = 0;
    this.beforeLast = this.last;
    this.last = word;
  }

  /** « faut que », « pour autant que », « à ce que » */
  private asksFor(before: KnownWord | undefined, beforeThat: KnownWord | undefined): boolean {
    if (!before) return false;
    if (asksForSubjunctive(this.lexicon, before)) return true;
    if (!beforeThat) return false;
    return asksForSubjunctive(this.lexicon, beforeThat) || (before.form === 'ce' && beforeThat.form === 'à');
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
