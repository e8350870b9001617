/** The patterns of a table: a line is a row of words of one element each, or, where it has semicolons, of patterns of several. */
export function patternsOf(table: string): readonly string[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => (line.includes(';') ? line.split(';') : line.trim().split(/\s+/)))
    .map((pattern) => pattern.trim())
    .filter(Boolean);
}
