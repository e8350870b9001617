import type { Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { isMasked, maskValues } from './mask.ts';
import { safeJson } from './neutral.ts';
import type { Output } from './output.ts';
import { regions } from './region.ts';
import { placedMessage } from './where.ts';

/** The Reviewdog Diagnostic Format: its columns count bytes of UTF-8, from 1. */
export const rdjsonOutput: Output = {
  open: () => `{"source":{"name":"sourcier"},"diagnostics":[\n`,
  between: ',\n',
  pieces(checked, manner) {
    const range = byteRanges(checked.text);
    return checked.findings
      .filter(({ suppression }) => !suppression)
      .map((finding) => {
        const { replacements, span } = finding;
        const isOpen = !manner.redact && !checked.paragraphs && !isMasked(span, checked);
        return safeJson({
          message: placedMessage(finding, checked, manner),
          location: { path: checked.path, ...(!checked.paragraphs && { range: range(span) }) },
          severity: severities[finding.severity],
          code: { value: finding.rule.id },
          ...(isOpen && {
            suggestions: replacements
              .filter(({ text }) => maskValues(text, checked) === text)
              .map(({ text }) => ({ range: range(span), text })),
          }),
        });
      });
  },
  close: () => '\n]}\n',
};

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', information: 'INFO', hint: 'INFO' };

function byteRanges(text: string) {
  const region = regions(text);
  const at = (offset: number, line: number, column: number) => {
    const lineStart = offset - (column - 1);
    return { line, column: bytesOf(text.slice(Math.max(0, lineStart), offset)) + 1 };
  };
  return (span: Span) => {
    const { startLine, startColumn, endLine, endColumn } = region(span);
    return { start: at(span.start, startLine, startColumn), end: at(span.end, endLine, endColumn) };
  };
}

/** How many bytes a text takes in UTF-8; half a pair takes three, as its replacement does. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
