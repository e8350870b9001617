import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { citations } from '../../core/analysis/citations.ts';
import { judgedOn } from '../../core/analysis/dateLine.ts';
import { knownMentions } from '../../core/analysis/knownMentions.ts';
import { sentences } from '../../core/analysis/sentences.ts';
import { blockAt, place } from '../../core/draft/place.ts';
import { holdsOn } from '../../core/knowledge/asOf.ts';
import type { Known } from '../../core/knowledge/known.ts';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import { writeNumeral } from '../../core/knowledge/writeNumeral.ts';
import type { Edit } from '../../core/text/edit.ts';
import { fold } from '../../core/text/fold.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { workspaceEdit } from './codeActions.ts';

/** A fact that a sentence states, and the edit of the draft that gives its source. */
export interface Sourcing {
  readonly fact: Known;
  readonly edit: Edit;
}

/**
 * « Sourcer cette affirmation »: the source of the known fact that the sentence at an offset states, in brackets before its full stop. Undefined where
 * the sentence states none, or gives a source already.
 */
export function sourcingAt(open: OpenDraft, ask: Ask, offset: number): Sourcing | undefined {
  const placed = blockAt(open.draft, offset);
  if (!placed) return undefined;
  const { block } = placed;
  const sentence = ask(sentences, block).find((one) => {
    const span = place(placed, one);
    return span.start <= offset && offset <= span.end;
  });
  if (!sentence || ask(citations, block).some((citation) => overlaps(citation, sentence))) return undefined;
  const said = block.prose.slice(sentence.start, sentence.end);
  const day = ask(judgedOn, open.draft);
  for (const mention of ask(knownMentions, block)) {
    if (!overlaps(mention, sentence)) continue;
    const fact = factStated(mention.facts, said, day);
    if (!fact || said.includes(fact.source.title)) continue;
    const { span, text } = citing(block.prose, sentence, mention, fact);
    return { fact, edit: { span: place(placed, span), text } };
  }
  return undefined;
}

/** « Sourcer cette affirmation » at a place of a draft, where it has something to give. */
export function sourcingActionsOf(open: OpenDraft, ask: Ask, range: Range, client: Client): CodeAction[] {
  const found = sourcingAt(open, ask, open.document.offsetAt(range.start));
  if (!found) return [];
  const title = `${titles[client.language]}${found.fact.source.title}`;
  return [{ title, kind: 'quickfix', edit: workspaceEdit(open, [found.edit], client) }];
}

const titles = { fr: 'Sourcer cette affirmation\u00a0: ', en: 'Give the source of this assertion: ' };

/**
 * Of the facts under a name the one that a sentence of that day (ISO) states: its number, the name of who holds the office; an act or a treaty as soon as
 * it is named. Undefined where the name is merely used.
 */
export function factStated(facts: readonly Known[], sentence: string, day: string | undefined): Known | undefined {
  const said = fold(sentence);
  return facts.findLast((fact) => {
    if (!fact.confirmed) return false;
    if (fact.kind === 'treaty' || fact.kind === 'legal-act' || fact.kind === 'resolution') return true;
    if (day !== undefined && !holdsOn(fact, day)) return false;
    if (fact.kind === 'member-count')
      return says(said, String(fact.value)) || says(said, fold(writeNumeral(fact.value, '') ?? ''));
    return fact.kind === 'office-holder' && says(said, fold(fact.holder.split(' ').at(-1) ?? fact.holder));
  });
}

/** Whether a folded text has these very words, and not as part of others: « 32 » and not « 132 ». */
function says(said: string, words: string): boolean {
  if (words === '') return false;
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(said.slice(0, at)) && !/^[\p{L}\p{N}-]/u.test(said.slice(at + words.length))) return true;
  }
  return false;
}

/** The source in brackets at the end of a sentence, before its full stop; in the offsets of the prose. */
function citing(prose: string, sentence: Span, mention: Span, fact: Known): Edit {
  const stop = /[.!?…]?[\s»”"]*$/u.exec(prose.slice(mention.end, sentence.end))?.[0].length ?? 0;
  const at = Math.max(mention.end, sentence.end - stop);
  const before = /[\s\u00a0]$/u.test(prose.slice(0, at)) ? '' : ' ';
  return { span: { start: at, end: at }, text: `${before}(${citationOf(fact)})` };
}

/** The source of a fact as a text cites it: its title, and its date where the title does not say it. */
function citationOf({ source }: Known): string {
  const date = source.date && !source.title.includes(source.date.slice(0, 4)) ? `, ${writeDate(source.date).fr}` : '';
  return `${source.title}${date}`;
}
