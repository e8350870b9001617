import type { Token } from './token.ts';

/** A numeral in words and how many tokens it takes. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
}

/**
 * Reads a cardinal in words that begins at a token: « vingt-sept », « soixante et onze », « septante », « deux cent cinquante mille », « mille neuf
 * cent ». Millions and above are left to the reader of scales. A lone « un » or « une » is read too: whether it counts, the caller says.
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  let total = 0;
  let below = 0;
  let last = -1;
  let to = at;
  for (;;) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    let atoms = atomsOf(token.norm);
    let width = 1;
    if (token.norm === 'et' && to > at && last >= 20 && last % 10 === 0 && last <= 60) {
      atoms = atomsOf(tokens[to + 1]?.norm ?? '');
      if (!atoms || !(atoms[0] === 1 || atoms[0] === 11)) break;
      width = 2;
    }
    if (!atoms) break;
    const saved = { total, below, last };
    let fits = true;
    for (const atom of atoms) {
      if (atom === 1000) {
        if (total > 0) fits = false;
        total = (below || 1) * 1000;
        below = 0;
      } else if (atom === 100) {
        if (below > 9 || below === 1) fits = false;
        below = (below || 1) * 100;
      } else if (atom === 20 && last === 4) below += 76;
      else if (last >= 0 && last < 100 && last !== 0 && !follows(last, atom, below)) fits = false;
      else if (last === 0) fits = false;
      else below += atom;
      last = atom === 20 && last === 4 ? 80 : atom;
    }
    if (!fits) {
      ({ total, below, last } = saved);
      break;
    }
    to += width;
  }
  return to > at ? { value: total + below, to } : undefined;
}

/** Whether a numeral in words may begin with a word, by its norm. */
export function mayBeginNumeral(norm: string): boolean {
  return small.has(norm) || (norm.includes('-') && small.has(norm.slice(0, norm.indexOf('-'))));
}

/** Whether a small numeral may follow another: units after tens, ten to nineteen after sixty and eighty. */
function follows(last: number, next: number, below: number): boolean {
  if (last < 20 && last !== 10) return false;
  if (last === 10) return next >= 7 && next <= 9 && (below % 100 === 10 || below % 100 === 70 || below % 100 === 90);
  return next < 10 || ((last === 60 || last === 80) && next < 20);
}

/** The parts of a numeral written with hyphens; undefined where one of them is none. */
function atomsOf(norm: string): readonly number[] | undefined {
  const whole = small.get(norm);
  if (whole !== undefined) return [whole];
  if (!norm.includes('-') || norm.length > 60) return undefined;
  const atoms: number[] = [];
  for (const part of norm.split('-')) {
    if (part === 'et' && atoms.length) continue;
    const atom = small.get(part);
    if (atom === undefined) return undefined;
    atoms.push(atom);
  }
  return atoms;
}

/** The value of an ordinal in words (« vingt-quatrième » is 24; « premier » and « second » are left out, which rank more often than they count). */
export function readOrdinalWord(norm: string): number | undefined {
  const match = /^(.+?)ièmes?$/.exec(norm);
  if (!match) return undefined;
  const stem = match[1] ?? '';
  const hyphen = stem.lastIndexOf('-') + 1;
  const end = stems.get(stem.slice(hyphen)) ?? stem.slice(hyphen);
  const atoms = [
    ...(hyphen > 0 ? (atomsOf(stem.slice(0, hyphen - 1).replace(/-et$/, '')) ?? [Number.NaN]) : []),
    small.get(end) ?? Number.NaN,
  ];
  let value = 0;
  for (const [index, atom] of atoms.entries()) {
    if (atom === 20 && atoms[index - 1] === 4) value += 76;
    else if ((atom === 100 || atom === 1000) && value > 0) value *= atom;
    else value += atom;
  }
  return Number.isNaN(value) ? undefined : value;
}

/** What is cut of a numeral before « -ième ». */
const stems: ReadonlyMap<string, string> = new Map(
  Object.entries({
    un: 'un',
    deux: 'deux',
    quatr: 'quatre',
    cinqu: 'cinq',
    neuv: 'neuf',
    onz: 'onze',
    douz: 'douze',
    treiz: 'treize',
    quatorz: 'quatorze',
    quinz: 'quinze',
    seiz: 'seize',
    trent: 'trente',
    quarant: 'quarante',
    cinquant: 'cinquante',
    soixant: 'soixante',
    septant: 'septante',
    nonant: 'nonante',
    mill: 'mille',
  }),
);

const small: ReadonlyMap<string, number> = new Map([
  ['zéro', 0],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['cent', 100],
  ['cents', 100],
  ['mille', 1000],
]);
