import { severities } from '../rules/rule.ts';
import { messageOf } from './mask.ts';
import { neutralLine } from './neutral.ts';
import type { Output, Summary } from './output.ts';
import { regions } from './region.ts';
import { paragraphName } from './where.ts';
import { counted, severityWords } from './words.ts';

/** How many findings of a draft are listed: a comment on a merge request is read, not scrolled. */
const most = 30;

/** A summary in Markdown, for a comment on a merge request or the summary of a job. */
export const markdownOutput: Output = {
  open: () => '## Sourcier\n\n',
  between: '',
  pieces(checked, manner) {
    const { language } = manner;
    const shown = checked.findings.filter(({ suppression }) => !suppression);
    if (shown.length === 0) return [];
    const region = regions(checked.text);
    const rows = shown.slice(0, most).map((finding) => {
      const { startLine } = region(finding.span);
      const cells = [
        paragraphName(checked, finding.span, language) ?? String(startLine),
        severityWords[finding.severity][language],
        cell(messageOf(finding, checked, manner)),
        `\`${finding.rule.id}\``,
      ];
      return `| ${cells.join(' | ')} |\n`;
    });
    const rest = shown.length - rows.length;
    const more = rest > 0 ? `\n${language === 'fr' ? `Et ${rest} de plus.` : `And ${rest} more.`}\n` : '';
    return [`### ${cell(checked.path)}\n\n${headers[language]}\n${rows.join('')}${more}\n`];
  },
  close(summary, { language }) {
    const told = summary.problems.map(({ path, line, text }) => {
      const where = [path, line].filter(Boolean).join(':');
      return `- ${cell(where ? `${where}${language === 'fr' ? '\u00a0: ' : ': '}${text[language]}` : text[language])}\n`;
    });
    const problems = told.length ? `\n${told.join('')}` : '';
    return `${total(summary, language)}\n${problems}`;
  },
};

const headers = {
  fr: '| Ligne | Niveau | Constat | Règle |\n| ---: | --- | --- | --- |',
  en: '| Line | Level | Finding | Rule |\n| ---: | --- | --- | --- |',
} as const;

function total({ counts, drafts, withFindings, suppressed }: Summary, language: 'fr' | 'en'): string {
  const some = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severityWords[severity], language));
  const files = { fr: 'fichier', en: 'file' };
  if (some.length === 0)
    return language === 'fr'
      ? `Rien à signaler dans ${counted(drafts, files, language)}.`
      : `Nothing to report in ${counted(drafts, files, language)}.`;
  const set =
    suppressed > 0
      ? ` (${counted(suppressed, { fr: 'écarté', en: 'suppressed' }, language, { fr: 'écartés', en: 'suppressed' })})`
      : '';
  return `**${some.join(', ')}** ${language === 'fr' ? 'dans' : 'in'} ${counted(withFindings, files, language)} ${language === 'fr' ? 'sur' : 'of'} ${drafts}${set}.`;
}

/** A text in a cell of a table: nothing in it is markup, a mention or a link. */
function cell(text: string): string {
  return neutralLine(text)
    .replace(/[\\`*_{}[\]()#+\-.!|<>&~$:@]/g, (sign) => (/[.\-()!+:]/.test(sign) ? sign : sign === '@' ? '@\u200b' : `\\${sign}`))
    .replace(/\bhttps?:\/\//gi, (scheme) => scheme.replace('//', '/\u200b/'));
}
