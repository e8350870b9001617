/**
 * Passes on, piece by piece, what is framed as the base protocol asks, and takes up again at the next frame after what is not: the library would wait
 * for ever after a length that is none. `tell` is called for whatever is passed over. The head that is passed on is ours: the length alone.
 */
export function createFraming(tell: () => void): (bytes: Uint8Array) => readonly Uint8Array[] {
  let head = '';
  let lastSigns = '';
  let left = 0;
  return (bytes) => {
    const passed: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; ) {
      if (left > 0) {
        const body = bytes.subarray(at, at + left);
        passed.push(body);
        left -= body.length;
        at += body.length;
        continue;
      }
      const lineEnd = bytes.indexOf(newline, at);
      const next = lineEnd < 0 ? bytes.length : lineEnd + 1;
      // Of a line that is too long to be of a head, the end is kept: a head may begin in it.
      const line = String.fromCharCode(...bytes.subarray(Math.max(at, next - longestHead), next));
      head += line;
      lastSigns = (lastSigns + line).slice(-blankLine.length);
      at = next;
      if (lastSigns === blankLine) {
        const found = frame.exec(head);
        if (!found || found.index > 0) tell();
        if (found) passed.push(headOf(found[1] ?? ''));
        left = Number(found?.[1] ?? 0);
        head = '';
        lastSigns = '';
      } else if (head.length > longestHead) {
        tell();
        head = head.slice(-longestHead / 4);
      }
    }
    return passed;
  };
}

const newline = 0x0a;
const blankLine = '\r\n\r\n';

/** The longest head that is read, in bytes: those of editors have some twenty. */
const longestHead = 4_096;

/** The head of a message, at the end of what was read; what stands before it is no part of it. Nine digits: more than a gigabyte is none. Of two lengths the last one counts, as in the library. */
const frame =
  /(?:content-type:[^\r\n]{0,200}\r\n)?content-length:[ \t]*(\d{1,9})[ \t]*\r\n(?:(?!content-length)[\w-]{1,40}:[^\r\n]{0,200}\r\n)*\r\n$/i;

function headOf(length: string): Uint8Array {
  return Uint8Array.from(`Content-Length: ${length}\r\n\r\n`, (unit) => unit.charCodeAt(0));
}
