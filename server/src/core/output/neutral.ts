/** A text without what could move a terminal or turn the reading order: control characters (but tab and line feed) and bidirectional marks show as `�`. */
export function neutral(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** The same on one line: breaks and tabs become spaces. */
export function neutralLine(text: string): string {
  return neutral(text.replace(/\r\n|[\r\n\t\u2028\u2029\u0085]/g, ' '));
}

/** JSON in which control characters, bidirectional marks and line separators are escaped, so that a log that shows it stays as it is. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
