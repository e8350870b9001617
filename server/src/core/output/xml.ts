import { neutral } from './neutral.ts';

/** A text as the content of an XML element or attribute: markup escaped, and what XML 1.0 cannot hold (control characters, half pairs) as `�`. */
export function xml(text: string): string {
  return neutral(text)
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
