import type { Severity } from '../rules/rule.ts';
import { neutral } from './neutral.ts';
import type { Output } from './output.ts';
import { regions } from './region.ts';
import { placedMessage } from './where.ts';

/** Workflow commands of GitHub Actions: each finding becomes an annotation on its line. */
export const githubOutput: Output = {
  open: () => '',
  between: '',
  pieces(checked, manner) {
    const region = regions(checked.text);
    return checked.findings
      .filter(({ suppression }) => !suppression)
      .map((finding) => {
        const { startLine, startColumn, endLine, endColumn } = region(finding.span);
        // GitHub takes columns only where a finding stands on one line.
        const columns = startLine === endLine ? `,col=${startColumn},endColumn=${endColumn}` : '';
        const lines = checked.paragraphs ? '' : `,line=${startLine},endLine=${endLine}${columns}`;
        const place = `file=${property(checked.path)}${lines}`;
        const title = property(`sourcier ${finding.rule.id}`);
        return `::${commands[finding.severity]} ${place},title=${title}::${data(placedMessage(finding, checked, manner))}\n`;
      });
  },
  close: ({ problems }, { language }) =>
    problems
      .map(({ path, line, text }) => {
        const place = path ? ` file=${property(path)}${line ? `,line=${line}` : ''}` : '';
        return `::error${place}::${data(text[language])}\n`;
      })
      .join(''),
};

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function data(text: string): string {
  return neutral(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'));
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
