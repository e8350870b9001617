import { readXmlEvents } from '../text/xmlEvents.ts';

/** What a style of Word makes of a paragraph or a run. */
export interface WordStyle {
  /** Of a heading: 1 to 9. */
  readonly level?: number;
  readonly isQuotation: boolean;
  readonly isHidden: boolean;
}

/** The styles of a document by their id, as texts name them. */
export type WordStyles = ReadonlyMap<string, WordStyle>;

/** Reads the styles of a document. The names are Word's own, whatever its language; where there are none, ids say as much. */
export function readWordStyles(bytes: Uint8Array | undefined): WordStyles {
  const styles = new Map<string, WordStyle>();
  if (!bytes) return styles;
  let id = '';
  let name = '';
  let isHidden = false;
  readXmlEvents(bytes, {
    open(element, attributes) {
      if (element === 'w:style') {
        id = attributes['w:styleId'] ?? '';
        name = '';
        isHidden = false;
      } else if (element === 'w:name') name = attributes['w:val'] ?? '';
      else if (element === 'w:vanish') isHidden = isOn(attributes['w:val']);
    },
    text: () => {},
    close(element) {
      if (element === 'w:style' && id !== '') styles.set(id, { ...styleNamed(name), isHidden });
    },
  });
  return styles;
}

/** What the name or the id of a style says: « heading 2 », « Titre1 », « Title », « Quote », « Citation ». */
export function styleNamed(name: string): WordStyle {
  const heading = /^(?:heading|titre|title)\s?([1-9])?$/i.exec(name);
  return {
    ...(heading && { level: Number(heading[1] ?? 1) }),
    isQuotation: /^(?:intense ?quote|quote|citation|citationintense)$/i.test(name),
    isHidden: false,
  };
}

/** Whether a switch of Word is on: present, and not said to be off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/i.test(value);
}
