/** A line of a page of a PDF: its text, and where it stands in points from the left and from the top. */
export interface PdfTextLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

const height = 842;

/** A PDF of such pages, in Helvetica, as a word processor would write it; `encrypted` asks for a password to open it. */
export function pdf(pages: readonly (readonly PdfTextLine[])[], { encrypted = false } = {}): Uint8Array {
  const count = pages.length;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const drawn = lines
        .map(({ text, x = 70, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${height - y} Td <${hex(text)}> Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const secret = `<${'5a'.repeat(32)}>`;
  const security = encrypted
    ? ` /ID [${secret} ${secret}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >>`
    : '';
  const list = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${list}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${security} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + end, (unit) => unit.charCodeAt(0));
}

/** Lines of running text from `y` down. */
export function linesFrom(
  y: number,
  texts: readonly string[],
  more: Omit<PdfTextLine, 'text' | 'y'> = {},
): readonly PdfTextLine[] {
  return texts.map((text, at) => ({ text, y: y + at * 14, ...more }));
}

/** The bytes of WinAnsi for a text. */
function hex(text: string): string {
  return [...text].map((letter) => (beyondLatin[letter] ?? letter.charCodeAt(0)).toString(16).padStart(2, '0')).join('');
}

const beyondLatin: Readonly<Record<string, number>> = {
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '…': 0x85,
  œ: 0x9c,
  '€': 0x80,
};
