/** A number below a hundred in words, hyphened and with a capital as in the model; nothing beyond. */
export function writeNumeral(value: number, model: string): string | undefined {
  if (!Number.isInteger(value) || value < 2 || value > 99) return undefined;
  const words = inWords(value);
  const parts = model.split('-');
  if (parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part))) return words.split('-').map(capital).join('-');
  return /^\p{Lu}/u.test(model) ? capital(words) : words;
}

function inWords(value: number): string {
  const simple = small[value];
  if (simple !== undefined) return simple;
  const ten = Math.floor(value / 10);
  const unit = value % 10;
  const base = ten === 7 || ten === 9 ? (ten - 1) * 10 : ten * 10;
  const name = tens[base / 10] ?? '';
  const rest = value - base;
  if (rest === 0) return base === 80 ? 'quatre-vingts' : name;
  if ((unit === 1 && base < 80) || value === 71) return `${name} et ${small[rest] ?? ''}`;
  return `${name}-${small[rest] ?? ''}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];
