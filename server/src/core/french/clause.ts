import type { KnownWord } from './knownWord.ts';
import { richTags } from './richTag.ts';

/** What the tagger remembers of the clause that runs, beyond the last two tags. */
export interface Clause {
  /** 0 until the clause has its finite verb, then 1; 2 while an auxiliary waits for its participle; 4 more after « que » and its like, 8 more where it asks for the subjunctive. */
  state(): number;
  /** A hash of the word on which the last subordinate clause hangs (« faut » in « il faut que »); 0 where there is none. */
  trigger(): number;
  /** The candidates of the next word: of a form that is both, the subjunctive where « que » asks for it, the indicative where nothing can. */
  allowed(word: KnownWord): number;
  /** Takes note of the tag that a word got. */
  pass(word: KnownWord, tag: number): void;
}

/** Begins a sentence. `asks` tells whether « que » after a word asks for the subjunctive. */
export function createClause(asks: (word: KnownWord) => boolean): Clause {
  let state = 0;
  let trigger = 0;
  let last: KnownWord | undefined;
  let beforeLast: KnownWord | undefined;
  let subordinate = false;
  return {
    state: () => state,
    trigger: () => trigger,
    allowed({ candidates }) {
      if (!(candidates & indicatives && candidates & subjunctives)) return candidates;
      return candidates & ~(state & 8 ? indicatives : subordinate ? 0 : subjunctives);
    },
    pass(word, tag) {
      state = after[state * 32 + tag] ?? 0;
      if (word.subordinates) {
        subordinate = true;
        trigger = last?.hash || 1;
        if (state & 4 && asksFor(last, beforeLast)) state |= 8;
      } else if (state === 1) trigger = 0;
      beforeLast = last;
      last = word;
    },
  };

  /** « faut que », « pour autant que », « à ce que » */
  function asksFor(before: KnownWord | undefined, beforeThat: KnownWord | undefined): boolean {
    if (!before) return false;
    return asks(before) || (beforeThat !== undefined && (asks(beforeThat) || (before.form === 'ce' && beforeThat.form === 'à')));
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
