/** The text of a value of BibTeX: accents and ligatures of LaTeX as letters, commands and braces gone. */
export function latexText(value: string): string {
  return value
    .replace(/\\([`'^"~=.])\s*(?:\{\s*(\\?[A-Za-z])\s*\}|(\\?[A-Za-z]))/g, (_, accent: string, braced?: string, bare?: string) =>
      accented(braced ?? bare ?? '', marks[accent] ?? ''),
    )
    .replace(/\\([cvuHkr])\s*(?:\{\s*(\\?[A-Za-z])\s*\}|\s(\\?[A-Za-z]))/g, (_, accent: string, braced?: string, bare?: string) =>
      accented(braced ?? bare ?? '', letterMarks[accent] ?? ''),
    )
    .replace(/\\(oe|OE|ae|AE|aa|AA|ss|o|O|l|L|i|j)(?![A-Za-z])(?:\{\}|\s?)/g, (_, name: string) => letters[name] ?? '')
    .replace(/\\(?:text|emph|textit|textbf|textsc|url)(?=\{)/g, '')
    .replace(/\\([%_&#${}])/g, '$1')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/``|''/g, '"')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/(?<!\\)~/g, '\u00a0')
    .replace(/\s+/g, (spaces) => (spaces.includes('\u00a0') ? '\u00a0' : ' '))
    .trim();
}

function accented(letter: string, mark: string): string {
  return (letter.replace('\\', '') + mark).normalize('NFC');
}

const marks: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  '"': '\u0308',
};

const letterMarks: Readonly<Record<string, string>> = {
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
};

const letters: Readonly<Record<string, string>> = {
  oe: 'œ',
  OE: 'Œ',
  ae: 'æ',
  AE: 'Æ',
  aa: 'å',
  AA: 'Å',
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
};
