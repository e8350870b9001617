/** Whether an offset of a prose stands between French or curly quotation marks: what a speaker said on a day of their own. */
export function inQuotation(prose: string, at: number): boolean {
  const before = prose.slice(0, at);
  return before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”');
}
