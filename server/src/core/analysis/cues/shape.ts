import {
  causeVerbs,
  commitmentVerbs,
  dutyVerbs,
  hostileVerbs,
  performativeVerbs,
  recordedActVerbs,
  speechVerbs,
  stateVerbs,
  trendVerbs,
} from '../../french/verbClasses.ts';
import { overlaps } from '../../text/span.ts';
import type { SentenceView } from './cue.ts';
import { civilities, institutions, offices } from './speakers.ts';

/**
 * The shape of a sentence as signs: kind of subject, kind of verb and tense, each pair and all three. « Le ministre a demandé » records, « des navires
 * ont demandé » asserts: neither the subject nor the verb alone tells.
 */
export function shapeOf(view: SentenceView): readonly string[] {
  const subject = subjectKind(view);
  const verb = verbKind(view);
  const time = timeOf(view);
  return [`a:${subject} ${verb}`, `b:${subject} ${time}`, `c:${verb} ${time}`, `d:${subject} ${verb} ${time}`];
}

const pronouns: Readonly<Record<string, string>> = {
  je: 'I',
  "j'": 'I',
  nous: 'we',
  vous: 'you',
  tu: 'you',
  on: 'one',
  il: 'he',
  elle: 'he',
  ils: 'they',
  elles: 'they',
  ce: 'this',
  "c'": 'this',
  cela: 'this',
  ceci: 'this',
  ça: 'this',
  qui: 'who',
};

function subjectKind({ main, persons }: SentenceView): string {
  const word = main?.subjectWord;
  if (!main) return 'no-verb';
  if (!word) return 'unknown';
  const pronoun = pronouns[word.norm];
  if (pronoun) return pronoun;
  const lemma = word.lemma.toLowerCase();
  if (civilities.has(lemma) || persons.some((person) => overlaps(person, word))) return 'person';
  if (offices.has(lemma)) return 'office';
  if (institutions.has(lemma)) return 'institution';
  if (word.tag === 'PROPN') return 'named';
  if (word.tag === 'PRON') return 'pronoun';
  return main.number === 'p' ? 'things' : 'thing';
}

const kinds: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['duty', dutyVerbs],
  ['hostile', hostileVerbs],
  ['record', recordedActVerbs],
  ['speech', speechVerbs],
  ['perform', performativeVerbs],
  ['cause', causeVerbs],
  ['trend', trendVerbs],
  ['commit', commitmentVerbs],
  ['state', stateVerbs],
];

function verbKind({ main }: SentenceView): string {
  if (!main) return 'no-verb';
  if (main.modal) return main.modal;
  if (main.lemma === 'être' || main.lemma === 'avoir') return main.lemma;
  return kinds.find(([, verbs]) => verbs.has(main.lemma))?.[0] ?? 'other';
}

function timeOf({ main }: SentenceView): string {
  if (!main) return 'no-verb';
  const mood = main.mood === 'ind' ? main.tense : main.mood;
  return main.voice === 'passive' ? `${mood} passive` : mood;
}
