import type { Language } from '../text/language.ts';
import { safeJson } from './neutral.ts';
import { regions } from './region.ts';
import type { Sheet, SheetCheck, SheetClaim } from './sheet.ts';
import { sheetHtml } from './sheetHtml.ts';
import { sheetMarkdown } from './sheetMarkdown.ts';

/** A sheet with the draft that it is of. */
export interface SheetOf {
  readonly path: string;
  readonly text: string;
  readonly sheet: Sheet;
}

/** The forms in which a sheet leaves. */
export const sheetForms: Readonly<Record<'markdown' | 'html' | 'json', (of: SheetOf, language: Language) => string>> = {
  markdown: sheetMarkdown,
  html: sheetHtml,
  json: sheetJson,
};

/** For programs: the sheet with lines and columns from 1. */
function sheetJson({ path, text, sheet }: SheetOf): string {
  const region = regions(text);
  const check = ({ of, words, span, outcome, source, passage }: SheetCheck) => ({
    of,
    words,
    ...region(span),
    outcome,
    source: source.key,
    passage,
  });
  const claim = ({ span, text: words, type, status, sources, notes, checks, suppression }: SheetClaim) => ({
    text: words,
    ...region(span),
    type,
    status,
    sources: sources.map(({ key, entry }) => ({ key, title: entry?.title, issued: entry?.issued, url: entry?.url })),
    notes,
    checks: checks.map(check),
    suppression,
  });
  const { title, date, counts, since } = sheet;
  return `${safeJson({ schemaVersion: 1, path, title, date, counts, claims: sheet.claims.map(claim), checks: sheet.checks.map(check), since })}\n`;
}
