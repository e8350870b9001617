/** A number read from its digits, with the smallest step that they show (0.1 for « 3,5 »). */
export interface Figures {
  readonly value: number;
  readonly precision: number;
  /** The other end of « 10-15 ». */
  readonly upTo?: number;
}

/**
 * Reads a number in figures as French writes them: « 12 000 », « 3,5 », « 1.250.000 », « 2.5 », « 10-15 », « 1/3 », « +4 ». One stop before three
 * digits parts thousands, as it does in texts of the United Nations and the Union. Undefined where the text is no number.
 */
export function readFigures(text: string): Figures | undefined {
  const range = /^(\d[\d.,\s]*)[-–‑](\d[\d.,\s]*)$/u.exec(text);
  if (range) {
    const low = readFigures(range[1] ?? '');
    const high = readFigures(range[2] ?? '');
    if (!low || !high || high.value <= low.value) return undefined;
    return { value: low.value, upTo: high.value, precision: Math.min(low.precision, high.precision) };
  }
  const fraction = /^(\d{1,4})\/(\d{1,6})$/.exec(text);
  if (fraction) {
    const denominator = Number(fraction[2]);
    return denominator === 0 ? undefined : { value: Number(fraction[1]) / denominator, precision: 1 / denominator };
  }
  const sign = /^[-−]/u.test(text) ? -1 : 1;
  const bare = text.replace(/^[-−+]/u, '').replace(/[\s'’]/gu, '');
  const grouped = /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d+))?|[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.(\d+))?)$/.exec(bare);
  const plain = /^\d+(?:[.,](\d+))?$/.exec(bare);
  const decimals = grouped ? (grouped[1] ?? grouped[2]) : plain?.[1];
  if (!grouped && !plain) return undefined;
  const whole = grouped
    ? bare.slice(0, bare.length - (decimals ? decimals.length + 1 : 0)).replace(/[.,]/g, '')
    : bare.split(/[.,]/)[0];
  const value = sign * Number(decimals ? `${whole}.${decimals}` : whole);
  return Number.isFinite(value) ? { value, precision: decimals ? 10 ** -decimals.length : 1 } : undefined;
}

/** The value of a Roman numeral in capitals (« XXI » is 21); undefined where it is not written as Romans would. */
export function readRoman(text: string): number | undefined {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = roman[text[at] ?? ''] ?? 0;
    value += digit < (roman[text[at + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Rounds away the dust of binary fractions: 1.2 × 10⁹ is 1 200 000 000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
