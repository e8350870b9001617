/** An address without what does not tell pages apart: scheme, « www. », fragment, last slash. */
export function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
