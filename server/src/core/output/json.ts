import type { Span } from '../text/span.ts';
import { maskedText, maskValues, messageOf } from './mask.ts';
import { safeJson } from './neutral.ts';
import type { Checked, Output } from './output.ts';
import { regions } from './region.ts';
import { paragraphAt } from './where.ts';

/** The version of the form of the JSON output: a change that a reader would notice makes it one more. */
export const schemaVersion = 1;

/** For programs: one object, `drafts` with their findings, then `problems` and `summary`. */
export const jsonOutput: Output = {
  open: ({ version }) => `{"schemaVersion":${schemaVersion},"tool":${safeJson({ name: 'sourcier', version })},"drafts":[\n`,
  between: ',\n',
  pieces(checked, manner) {
    const region = regions(checked.text);
    const text = maskedText(checked);
    const findings = checked.findings.map((finding) => ({
      rule: finding.rule.id,
      message: finding.message,
      severity: finding.severity,
      text: messageOf(finding, checked, manner),
      ...placeOf(finding.span, checked, region),
      ...(!manner.redact && {
        excerpt: text.slice(finding.span.start, finding.span.end),
        replacements: finding.replacements.map((replacement) => ({
          text: maskValues(replacement.text, checked),
          safe: replacement.safe ?? false,
        })),
        related: finding.related.map(({ message, span, file }) => ({
          text: maskValues(message[manner.language], checked),
          ...(file ? { file } : placeOf(span, checked, region)),
        })),
      }),
      fingerprint: finding.fingerprint,
      ...(finding.suppression && {
        suppression: manner.redact ? { kind: finding.suppression.kind } : finding.suppression,
      }),
    }));
    return [safeJson({ path: checked.path, findings })];
  },
  close: ({ counts, suppressed, known, drafts, withFindings, problems }, { language }) => {
    const told = problems.map(({ text, ...where }) => ({ ...where, text: text[language] }));
    const summary = { drafts, withFindings, ...counts, suppressed, known };
    return `\n],"problems":${safeJson(told)},"summary":${safeJson(summary)}}\n`;
  },
};

/** Lines and columns; of a file without lines, its part and the number of the paragraph in it. */
function placeOf(span: Span, { paragraphs }: Checked, region: ReturnType<typeof regions>) {
  if (!paragraphs) return region(span);
  const { part = 'body', number = 0 } = paragraphAt(paragraphs, span.start) ?? {};
  return { part, paragraph: number };
}
