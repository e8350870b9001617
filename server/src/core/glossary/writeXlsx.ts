import { strToU8, zipSync } from 'fflate';
import type { Bilingual } from '../text/language.ts';
import { escapedXml } from '../text/markup.ts';
import type { Entry } from './term.ts';
import { rowsOf, tableLosses } from './writeCsv.ts';

/** A workbook as it is to be written, and what of the entries it cannot hold. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly losses: readonly Bilingual[];
}

/** Writes entries as a workbook of one sheet: the same columns as a table of text. Without entries it is the template that a team fills in. */
export function writeXlsx(entries: readonly Entry[]): WrittenWorkbook {
  const rows = rowsOf(entries).map((row, index) => {
    const cells = row.map((text, column) => (text === '' ? '' : cell(`${letters(column)}${index + 1}`, text)));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const sheet = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const files = { ...frame, 'xl/worksheets/sheet1.xml': sheet };
  // A fixed date, so that the same entries make the same bytes.
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '1980-01-01',
  });
  return { bytes, losses: tableLosses(entries) };
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const frame: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Glossaire" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

function cell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(text)}</t></is></c>`;
}

function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? String.fromCharCode(64 + first) : '') + String.fromCharCode(65 + (column % 26));
}
