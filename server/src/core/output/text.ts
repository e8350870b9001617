import type { Finding } from '../checker/finding.ts';
import { severities } from '../rules/rule.ts';
import { lineStarts } from '../text/lines.ts';
import { type Colors, colorsFor } from './colors.ts';
import { frame } from './frame.ts';
import { maskedText, maskValues, messageOf } from './mask.ts';
import { neutralLine } from './neutral.ts';
import type { Checked, Manner, Output, Summary } from './output.ts';
import { regions } from './region.ts';
import { paragraphName } from './where.ts';
import { counted, severityWords } from './words.ts';

/** For people: each finding with the line it stands on and carets under it; at the end what it came to. */
export const textOutput: Output = {
  open: () => '',
  between: '',
  pieces(checked, manner) {
    const shown = checked.findings.filter(({ suppression }) => !suppression);
    if (shown.length === 0) return [];
    const colors = colorsFor(manner.color);
    const region = regions(checked.text);
    const text = maskedText(checked);
    const lines = lineStarts(text);
    const path = neutralLine(checked.path);
    return shown.map((finding) => {
      const { startLine, startColumn } = region(finding.span);
      const paragraph = paragraphName(checked, finding.span, manner.language);
      const head = [
        colors.bold(paragraph === undefined ? `${path}:${startLine}:${startColumn}` : `${path} (${paragraph})`),
        colors[finding.severity](severityWords[finding.severity][manner.language]),
        colors.dim(`[${finding.rule.id}]`),
      ].join(' ');
      const excerpt = manner.redact
        ? []
        : framed(paragraph ?? String(startLine), frame(text, lines, finding.span), finding, colors);
      const message = `  ${neutralLine(messageOf(finding, checked, manner))}`;
      const more = manner.redact ? [] : [...remedies(finding, checked, manner), ...places(finding, checked, manner, region)];
      return `${[head, message, ...excerpt, ...more].join('\n')}\n\n`;
    });
  },
  close: (summary, manner) => `${totals(summary, manner)}\n`,
};

function framed(label: string, { source, carets }: ReturnType<typeof frame>, finding: Finding, colors: Colors): string[] {
  const number = label.padStart(5);
  return [
    `${colors.dim(`${number} │`)} ${source}`.trimEnd(),
    `${colors.dim(`${' '.repeat(number.length)} │`)} ${colors[finding.severity](carets)}`,
  ];
}

function remedies({ replacements }: Finding, checked: Checked, { language }: Manner): string[] {
  if (replacements.length === 0) return [];
  const word = language === 'fr' ? 'Proposé\u00a0:' : 'Suggested:';
  const quoted = replacements.slice(0, 5).map(({ text }) => {
    const shown = neutralLine(maskValues(text, checked));
    if (shown.trim() === '') return language === 'fr' ? 'supprimer' : 'delete';
    return language === 'fr' ? `«\u00a0${shown}\u00a0»` : `“${shown}”`;
  });
  return [`  ${word} ${quoted.join(', ')}`];
}

function places({ related }: Finding, checked: Checked, { language }: Manner, region: ReturnType<typeof regions>): string[] {
  return related.map(({ message, span, file }) => {
    const { startLine, startColumn } = region(span);
    const paragraph = paragraphName(checked, span, language);
    const own = paragraph === undefined ? `:${startLine}:${startColumn}` : ` (${paragraph})`;
    const where = file ? neutralLine(file) : `${neutralLine(checked.path)}${own}`;
    return `  → ${where} ${neutralLine(maskValues(message[language], checked))}`;
  });
}

function totals(summary: Summary, { language, color }: Manner): string {
  const { counts, drafts, withFindings } = summary;
  const colors = colorsFor(color);
  const french = language === 'fr';
  const read = counted(drafts, { fr: 'fichier lu', en: 'file read' }, language, { fr: 'fichiers lus', en: 'files read' });
  if (drafts === 0) return french ? 'Aucun fichier lu.' : 'No file was read.';
  const some = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => colors[severity](counted(counts[severity], severityWords[severity], language)));
  const rest = aside(summary, language);
  if (some.length === 0) return `${french ? 'Rien à signaler' : 'Nothing to report'} (${read})${rest}.`;
  const where = counted(withFindings, { fr: 'fichier', en: 'file' }, language);
  return `${some.join(', ')} ${french ? 'dans' : 'in'} ${where} (${read})${rest}.`;
}

/** What was found and is not shown. */
function aside({ suppressed, known }: Summary, language: Manner['language']): string {
  const parts = [
    suppressed > 0 &&
      counted(suppressed, { fr: 'écarté avec motif', en: 'suppressed' }, language, {
        fr: 'écartés avec motif',
        en: 'suppressed',
      }),
    known > 0 && counted(known, { fr: 'déjà connu', en: 'already known' }, language, { fr: 'déjà connus', en: 'already known' }),
  ].filter(Boolean);
  return parts.length > 0 ? `${language === 'fr' ? '\u00a0; ' : '; '}${parts.join(', ')}` : '';
}
