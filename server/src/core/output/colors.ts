import type { Severity } from '../rules/rule.ts';

type Paint = (text: string) => string;

/** The colours of a terminal, or none. No meaning is in a colour alone: the word of the severity stands beside it. */
export type Colors = Readonly<Record<Severity | 'bold' | 'dim' | 'added' | 'removed', Paint>>;

/** The paints of a terminal that has colours, or paints that change nothing. */
export function colorsFor(color: boolean): Colors {
  const paint =
    (on: number, off: number): Paint =>
    (text) =>
      color ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    error: paint(31, 39),
    warning: paint(33, 39),
    information: paint(36, 39),
    hint: paint(90, 39),
    bold: paint(1, 22),
    dim: paint(2, 22),
    added: paint(32, 39),
    removed: paint(31, 39),
  };
}
