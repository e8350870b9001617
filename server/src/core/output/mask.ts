import type { Finding } from '../checker/finding.ts';
import { type Bilingual, fill, type Language } from '../text/language.ts';
import { type Span, textOf } from '../text/span.ts';
import type { Checked, Manner } from './output.ts';

/** The text of a draft in which every value that a masking rule found is covered, unit for unit, so that offsets and columns hold. */
export function maskedText({ text, findings }: Checked): string {
  let masked = text;
  for (const { rule, span } of findings) {
    if (rule.masked) masked = masked.slice(0, span.start) + cover(textOf(masked, span)) + masked.slice(span.end);
  }
  return masked;
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
export function maskValues(text: string, { text: draft, findings }: Checked): string {
  let masked = text;
  for (const { rule, span } of findings) {
    const value = rule.masked ? textOf(draft, span).trim() : '';
    if (value.length > 1) masked = masked.replaceAll(value, cover(value));
  }
  return masked;
}

/** Whether a span touches a value that a masking rule found. */
export function isMasked(span: Span, { findings }: Checked): boolean {
  return findings.some(({ rule, span: found }) => rule.masked && found.start < span.end && span.start < found.end);
}

function withoutData({ rule, message, text }: Finding, language: Language): string {
  const wording: Bilingual = rule.messages[message] ?? text;
  const holes = [...wording[language].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, '…'] as const);
  return fill(wording[language], Object.fromEntries(holes), language);
}

function cover(value: string): string {
  return value.replace(/[^\s]/g, '•');
}
