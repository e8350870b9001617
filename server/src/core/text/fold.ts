/**
 * Folds a text for comparison, unit for unit: lower case, no accents (of precomposed letters), one apostrophe, one hyphen, one space.
 * The result has the length of the text, so that offsets hold; ligatures stay as they are.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text[at] ?? '');
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : unit;
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return ' ';
  if (code === 0x2019 || code === 0x2bc) return "'";
  if (code === 0x2010 || code === 0x2011) return '-';
  const bare = unit.normalize('NFD')[0] ?? unit;
  const lower = bare.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
