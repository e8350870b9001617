import type { Language } from '../text/language.ts';
import { changeSentence, nothingChanged } from './comparison.ts';
import { regions } from './region.ts';
import type { SheetChanges, SheetCheck, SheetClaim } from './sheet.ts';
import type { SheetOf } from './sheetForms.ts';
import { outcomeWords, quoted, sourceLine, statusWords, summaryOf, typeWords } from './sheetWords.ts';

/** The sheet as Markdown: the summary, then each claim in order, then each quotation and figure that was checked. */
export function sheetMarkdown({ path, text, sheet }: SheetOf, language: Language): string {
  const french = language === 'fr';
  const region = regions(text);
  const line = (start: number): string => `${french ? 'ligne' : 'line'} ${region({ start, end: start }).startLine}`;
  const colon = french ? '\u00a0: ' : ': ';
  const lines = [
    `# ${french ? 'Fiche de vérification' : 'Verification sheet'}`,
    '',
    [sheet.title, path, sheet.date]
      .filter((part) => part !== undefined)
      .map(escaped)
      .join(', '),
    '',
    `**${summaryOf(sheet, language)}**`,
    '',
    `## ${french ? 'Affirmations' : 'Claims'}`,
    '',
    ...sheet.claims.flatMap((claim, index) => claimLines(claim, index + 1)),
    ...(sheet.claims.length === 0 ? [french ? 'Aucune affirmation à vérifier.' : 'No claim to verify.', ''] : []),
    `## ${french ? 'Citations et chiffres' : 'Quotations and figures'}`,
    '',
    ...sheet.checks.flatMap((check) => [`- ${checkLine(check)} (${line(check.span.start)})`]),
    ...(sheet.checks.length === 0
      ? [
          french
            ? 'Aucune citation ni aucun chiffre ne renvoie à une source lue.'
            : 'No quotation or figure points to a source that was read.',
        ]
      : []),
    ...(sheet.since ? ['', ...changeLines(sheet.since)] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;

  function claimLines(
    { text: words, type, status, sources, notes, suppression, span, checks }: SheetClaim,
    number: number,
  ): readonly string[] {
    const by = suppression && [suppression.author, suppression.date].filter(Boolean).join(', ');
    return [
      `${number}. **${statusWords[status][language]}**, ${typeWords[type][language]} (${line(span.start)})${colon}${quoted(escaped(words), language)}`,
      ...sources.map((source) => `   - ${french ? 'Source' : 'Source'}${colon}${escaped(sourceLine(source))}`),
      ...notes.map((note) => `   - ${french ? 'Au bureau' : 'In the office'}${colon}${escaped(note)}`),
      ...checks.map((check) => `   - ${checkLine(check)}`),
      ...(suppression
        ? [`   - ${french ? 'Motif' : 'Reason'}${colon}${escaped(suppression.reason)}${by ? ` (${escaped(by)})` : ''}`]
        : []),
      '',
    ];
  }

  function changeLines({ file, changes }: SheetChanges): readonly string[] {
    return [
      `## ${french ? 'Ce qui a changé depuis' : 'What changed since'} ${escaped(file)}`,
      '',
      ...changes.map((change) => `- ${escaped(changeSentence(change, language))}`),
      ...(changes.length === 0 ? [nothingChanged[language]] : []),
    ];
  }

  function checkLine({ words, outcome, source, passage }: SheetCheck): string {
    const said = `${quoted(escaped(words), language)}${colon}${outcomeWords[outcome][language]} [@${escaped(source.key)}]`;
    return passage === undefined || outcome === 'verbatim' ? said : `${said}${colon}${quoted(escaped(passage), language)}`;
  }
}

/** Text of a draft in Markdown that we write: no sign of it may become markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' '));
}
