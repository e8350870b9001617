/** A form as it is written and as tables know it: one object for all places where it stands, so that its texts are compared by what they are. */
export interface Form {
  readonly text: string;
  readonly norm: string;
}

/** The form that stands in a text from `start` to `end`. Those met of late are kept: most words of a text have stood in it before. */
export function formAt(text: string, start: number, end: number): Form {
  if (end - start > longest) return formOf(text.slice(start, end));
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let form = kept[slot]; form !== undefined; form = kept[slot]) {
    if (standsAt(form.text, text, start, end)) return form;
    slot = (slot + 1) & (slots - 1);
  }
  if (count === slots / 2) {
    kept.fill(undefined);
    count = 0;
  }
  const form = formOf(copied(text, start, end));
  kept[slot] = form;
  count++;
  return form;
}

/** The form by which tables know a word: lower case, straight apostrophe, plain hyphen; accents stay, composed. */
export function normOf(text: string): string {
  let plain = true;
  let ordinary = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (code >= 65 && code <= 90) plain = false;
    } else {
      plain = false;
      if (
        code >= 0x300
          ? code < 0x370 || (code >= 0x200c && code <= 0x2060) || (code >= 0xfb00 && code <= 0xfb06)
          : code === 0xad || code === 0x2bc
      )
        ordinary = false;
    }
  }
  if (plain) return text;
  const lower = text.toLowerCase();
  // One object where nothing changes: « été » is its own norm.
  if (ordinary) return lower === text ? text : lower;
  return lower
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad|\u200c|\u200d|\u2060/g, '');
}

const slots = 1 << 15;
/** Longer tokens (addresses of the web) seldom come twice. */
const longest = 40;
const kept: (Form | undefined)[] = new Array<Form | undefined>(slots).fill(undefined);
let count = 0;

function formOf(text: string): Form {
  return { text, norm: normOf(text) };
}

function standsAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A text of its own: a slice would keep the whole of what it was cut from. */
function copied(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}
