import type { Severity } from '../rules/rule.ts';
import type { Output } from './output.ts';
import { regions } from './region.ts';
import { placedMessage } from './where.ts';
import { xml } from './xml.ts';

/** Checkstyle's XML, which many older tools read. */
export const checkstyleOutput: Output = {
  open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  between: '',
  pieces(checked, manner) {
    const region = regions(checked.text);
    const lines = checked.findings
      .filter(({ suppression }) => !suppression)
      .map((finding) => {
        const { startLine, startColumn } = region(finding.span);
        const at = checked.paragraphs ? '' : `line="${startLine}" column="${startColumn}" `;
        const place = `${at}severity="${levels[finding.severity]}"`;
        return `<error ${place} message="${xml(placedMessage(finding, checked, manner))}" source="sourcier.${xml(finding.rule.id)}"/>\n`;
      });
    return [`<file name="${xml(checked.path)}">\n${lines.join('')}</file>\n`];
  },
  close({ problems }, { language }) {
    const files = problems.map(({ path, line, column, text }) => {
      const place = `line="${line ?? 1}"${column ? ` column="${column}"` : ''}`;
      const error = `<error ${place} severity="error" message="${xml(text[language])}" source="sourcier"/>`;
      return `<file name="${xml(path ?? 'sourcier')}">\n${error}\n</file>\n`;
    });
    return `${files.join('')}</checkstyle>\n`;
  },
};

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'info' };
