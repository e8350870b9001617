/** The endings of the names of texts that can be read, in the order in which they are looked for. */
export const sourceEndings: readonly string[] = ['.txt', '.md', '.html', '.htm', '.docx', '.odt', '.pdf'];

/** Whether a text is the name of a file that can be read as a source or as a draft: one line that ends as such files do. */
export function isSourceFile(text: string): boolean {
  return (
    text.length <= 300 &&
    !/[\r\n]/.test(text) &&
    [...sourceEndings, '.communique'].some((ending) => text.trim().toLowerCase().endsWith(ending))
  );
}
