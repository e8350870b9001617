import type { Step } from './align.ts';
import type { ComparedWord } from './sourceWords.ts';

/** Words of a quotation that are not those of the source: `quoted` is empty where words were lost, `written` where some were added. */
export interface WordChange {
  /** As the quotation has it. */
  readonly quoted: string;
  /** As the source has it. */
  readonly written: string;
  /** What makes the change grave whatever the rest says. */
  readonly grave?: 'negation' | 'figure' | 'name';
}

/** The changes that an alignment shows, neighbours taken together, in order. */
export function changesOf(
  steps: readonly Step[],
  quotedWords: readonly ComparedWord[],
  writtenWords: readonly ComparedWord[],
  quotedText: string,
  writtenText: string,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let run: Step[] = [];
  const close = (): void => {
    const quoted = run.flatMap(({ a }) => (a === undefined ? [] : (quotedWords[a] ?? [])));
    const written = run.flatMap(({ b }) => (b === undefined ? [] : (writtenWords[b] ?? [])));
    if (run.length > 0) {
      const grave = gravity(quoted, written, quotedText, writtenText);
      changes.push({ quoted: stretch(quoted, quotedText), written: stretch(written, writtenText), ...(grave && { grave }) });
    }
    run = [];
  };
  for (const step of steps) {
    if (step.same) close();
    else run.push(step);
  }
  close();
  return changes;
}

function stretch(words: readonly ComparedWord[], text: string): string {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}

function gravity(
  quoted: readonly ComparedWord[],
  written: readonly ComparedWord[],
  quotedText: string,
  writtenText: string,
): WordChange['grave'] | undefined {
  const all = [...quoted, ...written];
  const negates = (words: readonly ComparedWord[]): boolean => words.some(({ bare }) => negations.has(bare));
  if (negates(quoted) !== negates(written)) return 'negation';
  if (all.some(({ bare }) => /\d|^[%$€£]$/.test(bare) || numberWords.has(bare))) return 'figure';
  const isName = (text: string) => (word: ComparedWord) => word.hasCapital && !beginsSentence(text, word.start);
  return quoted.some(isName(quotedText)) || written.some(isName(writtenText)) ? 'name' : undefined;
}

/** Whether a capital may be there because a sentence begins. */
function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:«“"\n][\s\u00a0\u202f«“"’'—–-]*)$/u.test(text.slice(Math.max(0, start - 8), start));
}

const negations = new Set('ne n pas jamais aucun aucune ni non sans nul nulle rien personne nullement guere'.split(' '));

const numberWords = new Set(
  (
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents ' +
    'mille million millions milliard milliards tiers quart quarts moitie demi demie double triple dizaine douzaine vingtaine centaine centaines ' +
    'millier milliers premier premiere deuxieme second seconde troisieme'
  ).split(' '),
);
