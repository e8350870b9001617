import { addTo } from '../../text/addTo.ts';
import type { SentenceView } from './cue.ts';

/**
 * A test for any of the phrases, each a sequence of norms: « selon », « en raison de ». A phrase matches whole words only; `*` at its end lets the
 * last word go on (« scientifi* »).
 */
export function saysAny(...phrases: readonly string[]): (sentence: SentenceView) => boolean {
  const number = asked.count++;
  for (const phrase of phrases) {
    const open = phrase.endsWith('*');
    const [first = '', ...rest] = phrase.split(' ');
    const text = open ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
    if (open && rest.length === 0) asked.open.push({ number, text });
    else addTo(asked.byFirst, first, { number, text: rest.length === 0 ? undefined : text });
  }
  return (sentence) => answersFor(sentence)[number] === 1;
}

interface Needle {
  /** The number of the test that the phrase belongs to. */
  readonly number: number;
  /** What the line must hold; nothing where the first word is the whole phrase. */
  readonly text: string | undefined;
}

/** The phrases of all tests, by their first words where these are whole: one way through the words of a sentence answers every test. */
const asked = {
  count: 0,
  byFirst: new Map<string, Needle[]>(),
  open: [] as { readonly number: number; readonly text: string }[],
};

const answers = new WeakMap<SentenceView, Uint8Array>();

function answersFor(sentence: SentenceView): Uint8Array {
  let held = answers.get(sentence);
  if (!held) {
    held = new Uint8Array(asked.count);
    const { line, norms } = sentence;
    for (const norm of norms) {
      for (const { number, text } of asked.byFirst.get(norm) ?? []) {
        if (held[number] === 0 && (text === undefined || line.includes(text))) held[number] = 1;
      }
    }
    for (const { number, text } of asked.open) if (held[number] === 0 && line.includes(text)) held[number] = 1;
    answers.set(sentence, held);
  }
  return held;
}

/** A test for a sentence that begins with any of the phrases. */
export function beginsWith(...phrases: readonly string[]): (sentence: SentenceView) => boolean {
  const heads = phrases.map((phrase) => (phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
  return ({ line }) => heads.some((head) => line.startsWith(head));
}
