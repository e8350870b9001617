import type { Finding } from '../checker/finding.ts';
import { applyEdits } from '../text/edit.ts';
import { type Bilingual, fill, type Language } from '../text/language.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import type { Checked, Manner } from './output.ts';

/** The text of a draft in which every value that a masking rule found is covered, unit for unit, so that offsets and columns hold. */
export function maskedText({ text, masked }: Checked): string {
  const covered = masked.map((span) => ({ span, text: cover(textOf(text, span)) }));
  return applyEdits(text, covered);
}

/** Where masking rules found what must not spread. */
export function maskedSpans(findings: readonly Finding[]): readonly Span[] {
  return findings.filter(({ rule }) => rule.masked).map(({ span }) => span);
}

/**
 * What a finding says, fit to leave: without the values that masking rules found anywhere in the draft and, where the run is redacted, without any
 * word of the draft.
 */
export function messageOf(finding: Finding, checked: Checked, { language, redact }: Manner): string {
  if (redact) return withoutData(finding, language);
  return maskValues(finding.text[language], checked);
}

/** A text that may quote the draft, with the values that masking rules found covered. */
export function maskValues(text: string, { text: draft, masked }: Pick<Checked, 'text' | 'masked'>): string {
  return masked.length === 0 ? text : coverValues(text, valuesUnder(draft, masked));
}

/** The values that stand under spans of a draft, each once. */
export function valuesUnder(draft: string, masked: readonly Span[]): readonly string[] {
  const values = masked.map((span) => textOf(draft, span).trim());
  return [...new Set(values)].filter((value) => value.length > 1);
}

/** A text with values covered wherever it says them. */
export function coverValues(text: string, values: readonly string[]): string {
  let result = text;
  for (const value of values) if (result.includes(value)) result = result.replaceAll(value, cover(value));
  return result;
}

/** Whether a span touches a value that a masking rule found. */
export function isMasked(span: Span, { masked }: Checked): boolean {
  return masked.some((hidden) => overlaps(hidden, span));
}

function withoutData({ rule, message, text }: Finding, language: Language): string {
  const wording: Bilingual = rule.messages[message] ?? text;
  const holes = [...wording[language].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, '…'] as const);
  return fill(wording[language], Object.fromEntries(holes), language);
}

function cover(value: string): string {
  return value.replace(/[^\s]/g, '•');
}
