import type { Finding } from '../checker/finding.ts';
import type { Checked, Manner, Output } from './output.ts';
import { regions } from './region.ts';
import { paragraphName, placedMessage } from './where.ts';
import { severityWords } from './words.ts';
import { xml } from './xml.ts';

/** JUnit as Jenkins reads it: a suite a draft, a case a finding. Errors and warnings fail, milder findings pass with their text, suppressed ones are skipped. */
export const junitOutput: Output = {
  open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sourcier">\n',
  between: '',
  pieces(checked, manner) {
    const { path, findings } = checked;
    const shown = findings.filter(({ suppression }) => !suppression);
    const region = regions(checked.text);
    const cases = findings.map((finding) => caseOf(finding, checked, manner, region));
    const failures = shown.filter(fails).length;
    const counts = `tests="${Math.max(1, cases.length)}" failures="${failures}" errors="0" skipped="${findings.length - shown.length}"`;
    const body = cases.length ? cases : [`<testcase name="${passed[manner.language]}" classname="${xml(path)}"/>`];
    return [`<testsuite name="${xml(path)}" ${counts}>\n${body.join('\n')}\n</testsuite>\n`];
  },
  close({ problems }, { language }) {
    if (problems.length === 0) return '</testsuites>\n';
    const cases = problems.map(({ path, line, text }) => {
      const name = xml([path, line].filter(Boolean).join(':') || 'sourcier');
      return `<testcase name="${name}" classname="sourcier"><error message="${xml(text[language])}"/></testcase>`;
    });
    const counts = `tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0"`;
    return `<testsuite name="sourcier" ${counts}>\n${cases.join('\n')}\n</testsuite>\n</testsuites>\n`;
  },
};

const passed = { fr: 'rien à signaler', en: 'nothing to report' };

function fails({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function caseOf(finding: Finding, checked: Checked, manner: Manner, region: ReturnType<typeof regions>): string {
  const { startLine, startColumn } = region(finding.span);
  const text = xml(placedMessage(finding, checked, manner));
  const head = `<testcase name="${xml(finding.rule.id)} (${paragraphName(checked, finding.span, manner.language) ?? `${startLine}:${startColumn}`})" classname="${xml(checked.path)}">`;
  const word = severityWords[finding.severity][manner.language];
  if (finding.suppression) {
    const reason = manner.redact ? '' : ` message="${xml(finding.suppression.reason)}"`;
    return `${head}<skipped${reason}/></testcase>`;
  }
  return fails(finding)
    ? `${head}<failure type="${word}" message="${text}"/></testcase>`
    : `${head}<system-out>${word}: ${text}</system-out></testcase>`;
}
