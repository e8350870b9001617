import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import type { Source, Sources } from '../../core/sources/source.ts';
import { fold } from '../../core/text/fold.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { rangeOf } from '../toLsp.ts';
import { sourceCard } from './sourceHover.ts';

/** How many sources are offered at most. */
const most = 100;

/**
 * The sources that may be meant by the citation being typed before an offset: those whose key, title or authors hold what is typed. Undefined
 * where no citation is being typed.
 */
export function citationCompletionsAt(
  open: OpenDraft,
  sources: Sources,
  offset: number,
  client: Client,
): readonly CompletionItem[] | undefined {
  const text = open.document.getText();
  // An address of mail has letters before its sign; a key may be between braces, with spaces.
  const begun = /(?<![\p{L}\p{N}@./_-])@(\{[^{}\n]{0,60}|[\p{L}\p{N}_:.#$%&+?<>~/-]{0,60})$/u.exec(
    text.slice(Math.max(0, offset - 80), offset),
  )?.[1];
  if (begun === undefined || sources.byKey.size === 0) return undefined;
  const typed = fold(begun.replace(/^\{/, ''));
  const after = /^[\p{L}\p{N}_:.#$%&+?~/-]*\}?/u.exec(text.slice(offset, offset + 80))?.[0] ?? '';
  // What follows belongs to the key only where the key is being changed.
  const rest = begun === '' || begun === '{' ? (begun === '{' && after === '}' ? 1 : 0) : after.length;
  const range = rangeOf(open.document, { start: offset - begun.length, end: offset + rest });
  const found: CompletionItem[] = [];
  for (const source of sources.byKey.values()) {
    const { key, entry } = source;
    const about = [key, entry?.title, ...(entry?.authors ?? [])].filter((part) => part !== undefined);
    if (!about.some((part) => fold(part).includes(typed))) continue;
    const newText = isPlain(key) ? key : `{${key}}`;
    found.push({
      label: key,
      kind: CompletionItemKind.Reference,
      detail: lineOf(source, client),
      documentation: { kind: client.markdown ? 'markdown' : 'plaintext', value: sourceCard(source, client) },
      filterText: begun,
      sortText: `${fold(key).startsWith(typed) ? 0 : 1}${fold(key)}`,
      textEdit: { range, newText },
    });
    if (found.length >= most) break;
  }
  return found;
}

/** Whether a key can stand after its sign without braces. */
export function isPlain(key: string): boolean {
  return /^[\p{L}\p{N}_](?:[:.#$%&+?<>~/-]?[\p{L}\p{N}_])*$/u.test(key);
}

/** A source on one line: title, authors, date. */
export function lineOf({ key, entry }: Source, { language }: Pick<Client, 'language'>): string {
  const parts = [entry?.title, entry?.authors.join(', '), entry?.issued && writeDate(entry.issued)[language]].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : key;
}
