import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { sentences } from '../../core/analysis/sentences.ts';
import { blockAt, place } from '../../core/draft/place.ts';
import { coverValues } from '../../core/output/mask.ts';
import type { Span } from '../../core/text/span.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { spanOf } from '../toLsp.ts';
import { termAt } from './termAt.ts';

/** The command by which the server writes a proposal; `sourcier.addTerm` and `sourcier.contestTerm` are a client's own, which asks for what is missing. */
export const proposeCommand = 'sourcier.proposeTerm';

/** What can be proposed to the glossary about words of a draft. */
export interface Proposable {
  readonly term: string;
  /** The sentence in which they stand; values that must not spread are covered. */
  readonly sentence: string;
  /** The entry that has the term already. */
  readonly entry?: string;
}

/** The longest selection that can be a term, in UTF-16 units. */
const longest = 120;

/** What a span of a draft proposes: the selected words or, where nothing is selected, the term there. Undefined for what can be no term. */
export function proposableAt(open: OpenDraft, ask: Ask, span: Span, hidden: readonly string[]): Proposable | undefined {
  const placed = blockAt(open.draft, span.start);
  if (!placed) return undefined;
  const known = termAt(open.draft, ask, span.start);
  const text = open.document.getText();
  const selected = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const isKnown = known !== undefined && (selected === '' || selected === text.slice(known.span.start, known.span.end));
  const term = isKnown ? known.use.form.text : selected;
  if (!/\p{L}/u.test(term) || term.length > longest || span.end > placed.start + placed.block.source.length) return undefined;
  if (coverValues(term, hidden) !== term) return undefined;
  const sentence = ask(sentences, placed.block).find((one) => {
    const { start, end } = place(placed, one);
    return start <= span.start && span.start <= end;
  });
  const said = sentence ? placed.block.prose.slice(sentence.start, sentence.end) : term;
  return {
    term,
    sentence: coverValues(said.replace(/\s+/g, ' ').trim(), hidden),
    ...(isKnown && { entry: known.use.form.entry.id }),
  };
}

/** « Ajouter au glossaire… » over selected words, « Contester ce terme… » over a term, for a client that can have them written. */
export function termActionsOf(open: OpenDraft, ask: Ask, range: Range, hidden: readonly string[], client: Client): CodeAction[] {
  const found = proposableAt(open, ask, spanOf(open.document, range), hidden);
  if (!found) return [];
  const contest = found.entry !== undefined;
  const own = contest ? 'sourcier.contestTerm' : 'sourcier.addTerm';
  const command = client.commands.includes(own) ? own : client.executes ? proposeCommand : undefined;
  if (command === undefined) return [];
  const title = (contest ? titles.contest : titles.add)[client.language];
  return [{ title, kind: 'quickfix', command: { title, command, arguments: [{ uri: open.uri, range, contest }] } }];
}

const titles = {
  add: { fr: 'Ajouter au glossaire…', en: 'Add to the glossary…' },
  contest: { fr: 'Contester ce terme…', en: 'Contest this term…' },
};
