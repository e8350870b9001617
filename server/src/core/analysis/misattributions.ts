import type { PlacedBlock } from '../draft/draft.ts';
import { findNames } from '../french/names.ts';
import type { Name } from '../french/quantity.ts';
import { tagSentence } from '../french/tagger.ts';
import { tokenize } from '../french/tokens.ts';
import { skimmedSource } from '../sources/passage.ts';
import type { Source } from '../sources/source.ts';
import { squash } from '../sources/squash.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Ask, defineDraftAnalysis } from './analysis.ts';
import type { Given } from './given.ts';
import { names } from './names.ts';
import { type QuotationCheck, quotationChecks } from './quotationChecks.ts';
import { sentences } from './sentences.ts';

/** A quotation that its source has, word for word, from another mouth. */
export interface Misattribution {
  readonly check: QuotationCheck;
  /** The speaker that the draft names, and the one that the source names. */
  readonly said: string;
  readonly written: string;
  readonly passage: Span;
}

/**
 * The quotations whose words are in the source, which gives them to another: by the very sentence that holds them, or, where the source does not know the
 * speaker that the draft names, by a name beside them.
 */
export const misattributions = defineDraftAnalysis('misattributions', ({ ask, draft, given }): readonly Misattribution[] =>
  ask(quotationChecks, draft).flatMap((check): readonly Misattribution[] => {
    const { verified, source, parts } = check;
    const [part] = parts;
    if (verified.kind !== 'verbatim' || !source.text || !part) return [];
    const speaker = speakerIn(part.placed, part.inside, ask);
    const [passage] = verified.passages;
    if (!speaker || !passage) return [];
    const { text } = source.text;
    const told = speakerTold(text, passage, given);
    const written = told ?? (knows(source, speaker) ? undefined : speakerBeside(text, passage, given));
    return written === undefined || isSamePerson(written, speaker) ? [] : [{ check, said: speaker, written, passage }];
  }),
);

/** The one person that the sentence of a quotation names outside it; none where it names several. */
function speakerIn({ block }: PlacedBlock, inside: Span, ask: Ask): string | undefined {
  const within = ask(sentences, block).filter((sentence) => overlaps(sentence, inside));
  const start = within[0]?.start ?? 0;
  const end = within.at(-1)?.end ?? 0;
  return onlyPerson(ask(names, block).filter((name) => name.start >= start && name.end <= end && !overlaps(name, inside)));
}

function onlyPerson(found: readonly Name[]): string | undefined {
  const persons = new Set(found.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  return persons.size === 1 ? [...persons][0] : undefined;
}

/** Whether the source knows a person, by the last name, in its text or as its author. */
function knows({ text, entry }: Source, person: string): boolean {
  const last = lastName(person);
  const told = [...(entry?.authors ?? []), entry?.title ?? ''].some((author) => squash(author).bare.includes(last));
  return last === '' || told || (text !== undefined && skimmedSource(text).bare.includes(last));
}

function isSamePerson(a: string, b: string): boolean {
  return lastName(a) === lastName(b);
}

function lastName(person: string): string {
  return squash(person.split(/[\s\u00a0]+/).at(-1) ?? '').bare;
}

/** The one person to whom the source gives the words in so many words: « Mme Martin, ministre : « … » », « « … », a déclaré Mme Martin ». */
function speakerTold(text: string, passage: Span, given: Given): string | undefined {
  const before = text.slice(Math.max(0, passage.start - 600), passage.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const announced = /(?<=^|[.!?]\s|[»”"]\s)[^:«»“”".]{3,200}(?=:\s*(?:[«“"][^»”"]*|[^«»“”"]*)$)/u.exec(line)?.[0];
  const said = /^[^«»“”"\n]{0,400}[»”"][\s\u00a0]*,?[\s\u00a0]*([^!?\n«“":]{3,120})/u.exec(
    text.slice(passage.end, passage.end + 600),
  )?.[1];
  const segment = announced ?? (said !== undefined && saying.test(said) ? said.replace(/(?<=\p{Ll})\.\s.*$/su, '') : undefined);
  return segment && personIn(segment, given);
}

/** How far from the words the source may name their speaker, in UTF-16 units. */
const around = 200;

const saying =
  /(?<!\p{L})(?:(?:a|ont|avait|avaient)\s+)?(?:déclar|affirm|indiqu|précis|soulign|rappel|assur|ajout|expliqu|annonc|conclu|répond|regrett|dénonc|insist|estim)(?:e|é|ent|ait|aient|u|it)?(?!\p{L})|(?<!\p{L})(?:a dit|dit|selon|d’après|d'après)(?!\p{L})/iu;

function speakerBeside(text: string, passage: Span, given: Given): string | undefined {
  const from = Math.max(0, passage.start - around);
  const before = text.slice(from, passage.start);
  const after = text.slice(passage.end, passage.end + around);
  const near = `${before.slice(lastStop(before))} ${after.slice(0, firstStop(after))}`;
  if (!saying.test(near)) return undefined;
  return personIn(near, given);
}

function personIn(text: string, given: Given): string | undefined {
  return onlyPerson(findNames(tagSentence(given.french, tokenize(text)), given.french.lexicon));
}

/** The passage may begin and end inside a sentence: what is between it and the next stops belongs to it. */
function lastStop(text: string): number {
  const stop = Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'));
  return stop < 0 ? 0 : stop + 1;
}

function firstStop(text: string): number {
  const stop = /[.!?][\s»”]*[.!?]?(?=\s+\p{Lu})|\n/u.exec(text.slice(2));
  return stop ? stop.index + 2 : text.length;
}
