import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { pluralOf } from '../../core/french/inflection.ts';
import { foldedAtom } from '../../core/glossary/atoms.ts';
import type { Entry, Glossary } from '../../core/glossary/term.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { rangeOf } from '../toLsp.ts';
import { termCard } from './termHover.ts';

/** How many terms are offered at most. */
const most = 50;

/** The preferred terms and their plurals that begin with what is typed before an offset, whatever its accents; from three letters on. */
export function termCompletionsAt(
  open: OpenDraft,
  glossary: Glossary,
  offset: number,
  client: Client,
): readonly CompletionItem[] {
  const before = open.document.getText().slice(Math.max(0, offset - 80), offset);
  const typed = tails(before);
  if (typed.length === 0) return [];
  const items: CompletionItem[] = [];
  for (const entry of glossary.entries) {
    if (entry.status === 'deprecated') continue;
    for (const form of formsOffered(entry)) {
      const folded = foldedAtom(form);
      const tail = typed.find((one) => folded.startsWith(foldedAtom(one)));
      if (tail === undefined) continue;
      const newText = /^\p{Lu}/u.test(tail) ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
      items.push({
        label: form,
        kind: CompletionItemKind.Text,
        filterText: tail,
        sortText: folded,
        ...(entry.definition && { detail: entry.definition }),
        documentation: client.markdown ? { kind: 'markdown', value: termCard(entry, client) } : termCard(entry, client),
        textEdit: { range: rangeOf(open.document, { start: offset - tail.length, end: offset }), newText },
      });
      if (items.length >= most) return items;
    }
  }
  return items;
}

/** What is being typed: the last word, and the last two to five words where a term may have begun before; the longest first. */
function tails(before: string): readonly string[] {
  const words = /(?:[\p{L}\p{N}-]+[’' \u00a0]){0,4}[\p{L}\p{N}-]{1,40}$/u.exec(before)?.[0];
  if (words === undefined) return [];
  const starts = [...words.matchAll(/(?<=^|[’' \u00a0])[\p{L}\p{N}]/gu)].map(({ index }) => words.slice(index));
  return starts.filter((tail) => tail.length >= 3);
}

function formsOffered(entry: Entry): readonly string[] {
  const { preferred, plural, number, nature, acronyms } = entry;
  const many =
    number || nature === 'verb' || nature === 'phrase' || nature === 'proper-noun' ? [] : [plural ?? pluralOf(preferred)];
  return [...new Set([preferred, ...many, ...acronyms.map(({ form }) => form)])];
}
