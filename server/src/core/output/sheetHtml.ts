import type { Language } from '../text/language.ts';
import { changeSentence, nothingChanged } from './comparison.ts';
import { regions } from './region.ts';
import type { SheetChanges, SheetCheck, SheetClaim } from './sheet.ts';
import type { SheetOf } from './sheetForms.ts';
import { outcomeWords, quoted, sourceLine, statusWords, summaryOf, typeWords } from './sheetWords.ts';

/** The sheet as one page of HTML with nothing from outside, to be printed on A4. */
export function sheetHtml({ path, text, sheet }: SheetOf, language: Language): string {
  const french = language === 'fr';
  const region = regions(text);
  const line = (start: number): number => region({ start, end: start }).startLine;
  const heading = french ? 'Fiche de vérification' : 'Verification sheet';
  const about = [sheet.title, path, sheet.date]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(heading)}${sheet.title ? `\u00a0– ${escaped(sheet.title)}` : ''}</title>
<style>${style}</style>
</head>
<body>
<h1>${heading}</h1>
<p>${about}</p>
<p class="summary">${escaped(summaryOf(sheet, language))}</p>
<h2>${french ? 'Affirmations' : 'Claims'}</h2>
${table(
  french ? ['Ligne', 'État', 'Affirmation', 'Source et passage'] : ['Line', 'Status', 'Claim', 'Source and passage'],
  sheet.claims.map((claim) => [
    String(line(claim.span.start)),
    `<span class="${claim.status}">${statusWords[claim.status][language]}</span><br><small>${typeWords[claim.type][language]}</small>`,
    escaped(claim.text),
    support(claim),
  ]),
)}
<h2>${french ? 'Citations et chiffres' : 'Quotations and figures'}</h2>
${table(
  french ? ['Ligne', 'Texte', 'Résultat', 'Source et passage'] : ['Line', 'Text', 'Outcome', 'Source and passage'],
  sheet.checks.map((check) => [
    String(line(check.span.start)),
    escaped(quoted(check.words, language)),
    outcomeWords[check.outcome][language],
    passageOf(check),
  ]),
)}
${sheet.since ? changeList(sheet.since) : ''}</body>
</html>
`;

  function changeList({ file, changes }: SheetChanges): string {
    const items = changes.map((change) => `<li>${escaped(changeSentence(change, language))}</li>\n`).join('');
    const heading = `${french ? 'Ce qui a changé depuis' : 'What changed since'} ${file}`;
    return `<h2>${escaped(heading)}</h2>\n${items ? `<ul>\n${items}</ul>` : `<p>${nothingChanged[language]}</p>`}\n`;
  }

  function support({ sources, notes, checks, suppression }: SheetClaim): string {
    const by = suppression && [suppression.author, suppression.date].filter(Boolean).join(', ');
    const cited = checks.map(({ source }) => source.key);
    return [
      ...sources.filter(({ key }) => !cited.includes(key)).map((source) => escaped(sourceLine(source))),
      ...notes.map((note) => `<i>${escaped(note)}</i>`),
      ...checks.map(
        (check) =>
          `${escaped(quoted(check.words, language))}\u00a0: ${outcomeWords[check.outcome][language]}<br>${passageOf(check)}`,
      ),
      ...(suppression ? [`${escaped(suppression.reason)}${by ? ` (${escaped(by)})` : ''}`] : []),
    ]
      .map((part) => `<p>${part}</p>`)
      .join('');
  }

  function passageOf({ source, passage }: SheetCheck): string {
    const from = `<small>${escaped(sourceLine(source))}</small>`;
    return passage === undefined ? from : `${escaped(quoted(passage, language))}<br>${from}`;
  }
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>–</p>';
  const head = heads.map((cell) => `<th>${cell}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
@page { size: A4; margin: 18mm 15mm; }
body { font: 10.5pt/1.4 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 180mm; margin: 8mm auto; hyphens: manual; }
h1 { font-size: 16pt; margin: 0 0 2mm; } h2 { font-size: 12.5pt; margin: 6mm 0 2mm; break-after: avoid; }
.summary { font-weight: bold; }
table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; } tr { break-inside: avoid; }
th, td { border: 0.3pt solid #888; padding: 1.2mm 1.6mm; text-align: left; vertical-align: top; } th { background: #eee; }
td:first-child { text-align: right; white-space: nowrap; } td p { margin: 0 0 1mm; } small { color: #444; }
.contradicted { font-weight: bold; color: #a00000; } .unsourced { font-weight: bold; } .verified { color: #005a2b; }
@media print { body { margin: 0; max-width: none; } }
`;
