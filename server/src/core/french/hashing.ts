/** Mixes a number into a hash. */
export function mixed(hash: number, value: number): number {
  const once = Math.imul(hash ^ value, 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 15), 0xc2b2ae35);
  return twice ^ (twice >>> 13);
}

/** A hash of the letters `from` (inside) to `to` (outside); what lies outside the text is left out. */
export function textHash(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, from); at < to && at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash, to - from);
}
