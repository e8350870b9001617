import { strToU8, zipSync } from 'fflate';
import type { ReleasedPart } from '../draft/released.ts';
import { xml } from './xml.ts';

/** The released text as a Word file: paragraphs with Word's own styles, and no properties, so that no author, date or path goes with it. */
export function releasedDocx(parts: readonly ReleasedPart[]): Uint8Array {
  const files = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relations(`<Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/>`),
    'word/styles.xml': styles,
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${body(parts)}<w:sectPr/></w:body></w:document>`,
  };
  // One fixed day for all parts of the archive: the hour of the export says nothing to a reader, and equal texts give equal files.
  const options = { mtime: '2000-01-01T00:00:00Z' };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), options] as const])));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const types =
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/></Types>`;
const styles =
  `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  [1, 2, 3, 4, 5, 6]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Titre${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
    )
    .join('') +
  '<w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Quote"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style></w:styles>';

function relations(list: string): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

function body(parts: readonly ReleasedPart[]): string {
  const pieces: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (part?.kind !== 'cell') {
      if (part) pieces.push(paragraph(part));
      at++;
      continue;
    }
    const rows = new Map<number | undefined, ReleasedPart[]>();
    for (let cell = parts[at]; cell?.kind === 'cell'; cell = parts[++at])
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    pieces.push(table([...rows.values()]));
  }
  return pieces.join('');
}

function table(rows: readonly (readonly ReleasedPart[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol/>'.repeat(columns);
  const lines = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

function paragraph({ kind, level, label, text }: ReleasedPart): string {
  const style = kind === 'heading' ? `Titre${level ?? 1}` : kind === 'quotation' ? 'Citation' : undefined;
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${xml(label ? `${label} ${text}` : text)}</w:t></w:r></w:p>`;
}
