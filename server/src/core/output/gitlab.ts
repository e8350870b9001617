import type { Severity } from '../rules/rule.ts';
import { hash } from '../text/hash.ts';
import { neutralLine, safeJson } from './neutral.ts';
import type { Output } from './output.ts';
import { regions } from './region.ts';
import { placedMessage } from './where.ts';

/** GitLab's Code Quality report, shown in merge requests. */
export const gitlabOutput: Output = {
  open: () => '[\n',
  between: ',\n',
  pieces(checked, manner) {
    const region = regions(checked.text);
    return checked.findings
      .filter(({ suppression }) => !suppression)
      .map((finding) => {
        const { startLine, startColumn, endLine, endColumn } = region(finding.span);
        return safeJson({
          description: neutralLine(placedMessage(finding, checked, manner)),
          check_name: finding.rule.id,
          // Equal findings of equal texts in two files are two issues.
          fingerprint: hash(`${checked.path}\n${finding.fingerprint}`),
          severity: severities[finding.severity],
          location: {
            path: checked.path,
            // GitLab wants a line: of a file without lines the first, which stands for the whole.
            ...(checked.paragraphs
              ? { lines: { begin: 1 } }
              : {
                  positions: { begin: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } },
                }),
          },
        });
      });
  },
  close: () => '\n]\n',
};

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};
