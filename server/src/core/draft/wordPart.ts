import { readXmlEvents } from '../text/xmlEvents.ts';
import type { PagePart, TraceKind } from './draft.ts';
import { isInternalPath, type OfficePlace, type OfficeWriter } from './office.ts';
import { isOn, styleNamed, type WordStyles } from './wordStyles.ts';

type Open = (attributes: Readonly<Record<string, string>>) => void;

/** What reading a part needs beside its bytes. */
export interface WordPartInput {
  readonly part: PagePart;
  readonly writer: OfficeWriter;
  readonly styles: WordStyles;
  readonly links: ReadonlyMap<string, string>;
  /** The letter that tells the labels of footnotes and of endnotes apart. */
  readonly notes: 'f' | 'e';
}

/** Reads a part of a Word document into a writer; false where its XML is broken. */
export function readWordPart(bytes: Uint8Array, { part, writer, styles, links, notes }: WordPartInput): boolean {
  /** How many open elements hold what is not printed: deleted text, the old form of a text box, former properties. */
  let gone = 0;
  let properties = 0;
  let inText = false;
  let paragraphHidden = false;
  let cells = 0;
  let rows = 0;
  let instruction = '';
  const rowStack: number[] = [];
  const runs: { hidden: boolean }[] = [];
  const fields: { inInstruction: boolean; hasLink: boolean }[] = [];
  const changes: (OfficePlace | undefined)[] = [];
  const separators: boolean[] = [];
  const comments = new Map<string, OfficePlace | undefined>();
  let hiddenAt: OfficePlace | undefined;

  function write(text: string): void {
    const run = runs.at(-1);
    if (gone > 0 || properties > 0 || fields.some(({ inInstruction }) => inInstruction)) return;
    if (run?.hidden || paragraphHidden) {
      const here = writer.here();
      // Runs of hidden text that follow each other are one piece of it.
      if (text.trim() !== '' && !(here && hiddenAt?.paragraph === here.paragraph && hiddenAt.at === here.at)) {
        writer.trace('hidden', here);
        hiddenAt = here;
      }
      return;
    }
    writer.write(text);
  }

  function begin(kind: TraceKind): void {
    writer.trace(kind, writer.here());
  }

  const opens: Readonly<Record<string, Open>> = {
    'w:p': () => {
      const row = rowStack.at(-1);
      writer.open({ part, kind: cells > 0 ? 'cell' : 'paragraph', ...(row !== undefined && { row }) });
      paragraphHidden = false;
    },
    'w:tr': () => {
      rowStack.push(++rows);
    },
    'w:tc': () => {
      cells++;
    },
    'w:r': () => {
      runs.push({ hidden: false });
    },
    'w:t': () => {
      inText = true;
    },
    'w:pPr': () => {
      properties++;
    },
    'w:rPr': () => {
      properties++;
    },
    'w:tab': () => write('\t'),
    'w:br': () => write('\n'),
    'w:cr': () => write('\n'),
    'w:noBreakHyphen': () => write('\u2011'),
    'w:sym': (attributes) => write(symbol(attributes['w:char'] ?? '')),
    'w:numPr': () => {
      if (gone === 0 && cells === 0) writer.become('item');
    },
    'w:outlineLvl': (attributes) => {
      const level = Number(attributes['w:val']) + 1;
      if (gone === 0 && level >= 1 && level <= 6 && cells === 0) writer.become('heading', level);
    },
    'w:pStyle': (attributes) => {
      const id = attributes['w:val'] ?? '';
      const style = styles.get(id) ?? styleNamed(id);
      if (gone > 0) return;
      if (style.isHidden) paragraphHidden = true;
      if (cells > 0) return;
      if (style.level !== undefined) writer.become('heading', style.level);
      else if (style.isQuotation) writer.become('quotation');
    },
    'w:rStyle': (attributes) => hide(styles.get(attributes['w:val'] ?? '')?.isHidden ?? false),
    'w:vanish': (attributes) => hide(isOn(attributes['w:val'])),
    'w:instrText': () => {
      instruction = '';
    },
    'w:fldSimple': (attributes) => {
      const target = targetIn(attributes['w:instr'] ?? '');
      fields.push({ inInstruction: false, hasLink: target !== undefined });
      if (target !== undefined) openLink(target);
    },
    'w:fldChar': (attributes) => turnField(attributes['w:fldCharType'] ?? ''),
    'w:hyperlink': (attributes) => openLink(links.get(attributes['r:id'] ?? '') ?? ''),
    'w:footnoteReference': (attributes) => {
      if (gone === 0) writer.call(`f${attributes['w:id'] ?? ''}`);
    },
    'w:endnoteReference': (attributes) => {
      if (gone === 0) writer.call(`e${attributes['w:id'] ?? ''}`);
    },
    'w:footnote': (attributes) => openNote(attributes),
    'w:endnote': (attributes) => openNote(attributes),
    'w:commentRangeStart': (attributes) => {
      comments.set(attributes['w:id'] ?? '', writer.here());
    },
    'w:commentReference': (attributes) => {
      const from = comments.get(attributes['w:id'] ?? '');
      const here = writer.here();
      const ordered =
        from && here && (from.paragraph < here.paragraph || (from.paragraph === here.paragraph && from.at <= here.at));
      writer.trace('comment', ordered ? from : here, here);
    },
    'w:ins': () => {
      changes.push(writer.here());
    },
    'w:moveTo': () => {
      changes.push(writer.here());
    },
    'w:del': () => {
      if (gone === 0) begin('deletion');
      gone++;
    },
    'w:moveFrom': () => {
      gone++;
    },
    'mc:Fallback': () => {
      gone++;
    },
    'w:altChunk': () => begin('embedded'),
    ...Object.fromEntries(
      formerProperties.map((name) => [
        name,
        () => {
          if (gone === 0) begin('formatting');
          gone++;
        },
      ]),
    ),
  };

  const closes: Readonly<Record<string, () => void>> = {
    'w:p': () => writer.close(),
    'w:tr': () => {
      rowStack.pop();
    },
    'w:tc': () => {
      cells--;
    },
    'w:r': () => {
      runs.pop();
    },
    'w:t': () => {
      inText = false;
    },
    'w:pPr': () => {
      properties--;
    },
    'w:rPr': () => {
      properties--;
    },
    'w:instrText': () => {
      const target = targetIn(instruction);
      const field = fields.at(-1);
      if (target === undefined || !field || field.hasLink) return;
      field.hasLink = true;
      openLink(target);
    },
    'w:fldSimple': () => {
      if (fields.pop()?.hasLink) writer.closeLink();
    },
    'w:hyperlink': () => writer.closeLink(),
    'w:footnote': () => closeNote(),
    'w:endnote': () => closeNote(),
    'w:ins': () => closeChange('insertion'),
    'w:moveTo': () => closeChange('move'),
    'w:del': () => {
      gone--;
    },
    'w:moveFrom': () => {
      gone--;
    },
    'mc:Fallback': () => {
      gone--;
    },
    ...Object.fromEntries(
      formerProperties.map((name) => [
        name,
        () => {
          gone--;
        },
      ]),
    ),
  };

  function hide(isHidden: boolean): void {
    const run = runs.at(-1);
    // In the properties of a paragraph it is its mark that is hidden, not its text.
    if (run && gone === 0) run.hidden = run.hidden || isHidden;
  }

  function openLink(target: string): void {
    if (gone === 0 && isInternalPath(target)) begin('path');
    writer.openLink(target);
  }

  function turnField(type: string): void {
    if (type === 'begin') fields.push({ inInstruction: true, hasLink: false });
    const field = fields.at(-1);
    if (type === 'separate' && field) field.inInstruction = false;
    if (type === 'end' && fields.pop()?.hasLink) writer.closeLink();
  }

  /** Word keeps the lines that part notes from the text among the notes. */
  function openNote(attributes: Readonly<Record<string, string>>): void {
    const type = attributes['w:type'];
    if (type !== undefined && type !== 'normal') gone++;
    else writer.openNote(`${notes}${attributes['w:id'] ?? ''}`);
    separators.push(type !== undefined && type !== 'normal');
  }
  function closeNote(): void {
    if (separators.pop()) gone--;
    writer.closeNote();
  }

  function closeChange(kind: TraceKind): void {
    const from = changes.pop();
    if (gone === 0) writer.trace(kind, from ?? writer.here(), writer.here());
  }

  // Maps: an element may be called like what every object has.
  const opening = new Map(Object.entries(opens));
  const closing = new Map(Object.entries(closes));
  return readXmlEvents(bytes, {
    open: (name, attributes) => opening.get(name)?.(attributes),
    text(text) {
      if (inText) write(plainText(text));
      else if (fields.at(-1)?.inInstruction) instruction += text;
    },
    close: (name) => closing.get(name)?.(),
  });
}

/** Elements that keep how something looked before a change. */
const formerProperties = [
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
] as const;

/** Where the instruction of a field leads: `HYPERLINK "address"`, `INCLUDETEXT "path"`. */
function targetIn(instruction: string): string | undefined {
  return /^\s*(?:HYPERLINK|INCLUDETEXT|INCLUDEPICTURE|LINK(?:\s+\S+)?)\s+(?:\\l\s+)?"([^"]{1,2000})"/i.exec(instruction)?.[1];
}

/** Signs of the fonts of Word that have a place of their own in Unicode; any other shows as a square. */
const symbols: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '▪',
  F0A8: '□',
  F0D8: '➢',
  F0E0: '→',
  F0E8: '➔',
  F0FC: '✓',
  F0FE: '☑',
  F06F: '□',
  F02D: '-',
  F0B0: '°',
  F0B1: '±',
  F0B3: '≥',
  F0A3: '≤',
  F0D7: '×',
};

function symbol(code: string): string {
  const unit = Number.parseInt(code, 16);
  if (!(unit > 0x1f && unit < 0x10000) || (unit >= 0xd800 && unit < 0xe000)) return '□';
  return unit >= 0xe000 && unit < 0xf900 ? (symbols[code.toUpperCase()] ?? '□') : String.fromCharCode(unit);
}

/** Text as it is printed: without soft hyphens, signs of private fonts by what they look like. */
function plainText(text: string): string {
  return text.replace(/[\u00ad\ue000-\uf8ff\r]/g, (unit) =>
    unit === '\u00ad' || unit === '\r' ? '' : symbol(unit.charCodeAt(0).toString(16)),
  );
}
