import { parseArgs } from 'node:util';
import type { Bilingual, Language } from '../../core/text/language.ts';
import { nearest } from '../../core/text/nearest.ts';
import { type Message, messages } from './messages.ts';

/** An option of the command line; without `value` it is a switch. `value` is what the help shows, `choices` all that it may be. */
export interface Option extends Bilingual {
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeated?: boolean;
  readonly short?: string;
}

/** Options by name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/** What was typed, in order: options with their values, and the other words. */
export interface Typed {
  readonly given: readonly { readonly name: string; readonly value: string }[];
  readonly words: readonly string[];
  /** What is wrong with it; nothing may be run then. */
  readonly mistakes: readonly Bilingual[];
}

/** Reads the words of a command by a table of options. A switch has the value `true`, or `false` as `--no-…`. */
export function readOptions(argv: readonly string[], options: Options): Typed {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
  });
  const given: { name: string; value: string }[] = [];
  const words: string[] = [];
  const mistakes: Bilingual[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const positive = token.name.startsWith('no-') && !Object.hasOwn(options, token.name) ? token.name.slice(3) : token.name;
    const option = Object.hasOwn(options, positive) ? options[positive] : undefined;
    const mistake = mistakeIn(token.name, positive, option, token.value, options, seen);
    if (mistake) mistakes.push(mistake);
    else given.push({ name: positive, value: token.value ?? String(positive === token.name) });
    seen.add(positive);
  }
  return { given, words, mistakes };
}

function mistakeIn(
  typed: string,
  name: string,
  option: Option | undefined,
  value: string | undefined,
  options: Options,
  seen: ReadonlySet<string>,
): Bilingual | undefined {
  if (!option) {
    const near = nearest(typed, Object.keys(options));
    return messages.unknownOption(typed, near);
  }
  if (option.value ? name !== typed : value !== undefined) return messages.noValue(typed);
  if (option.value && (value === undefined || value === '')) return messages.wantsValue(name, option.value);
  if (option.choices && value !== undefined && !option.choices.includes(value)) {
    return messages.badChoice(`--${name}`, value, option.choices, nearest(value, option.choices));
  }
  if (!option.repeated && seen.has(name) && option.value) return messages.twice(name);
  return undefined;
}

/** The last value given to an option. */
export function last(typed: Typed, name: string): string | undefined {
  return typed.given.findLast((one) => one.name === name)?.value;
}

/** The lines of a help that tell of options. */
export function optionLines(options: Options, language: Language): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const value = option.value ? ` ${option.value}` : '';
    return [`  ${option.short ? `-${option.short}, ` : ''}--${name}${value}`, option[language]] as const;
  });
  const width = Math.min(34, Math.max(...rows.map(([left]) => left.length)) + 2);
  return rows
    .map(([left, right]) => (left.length < width ? left.padEnd(width) : `${left}\n${' '.repeat(width)}`) + right)
    .join('\n');
}

/** Says messages in the language of the run. */
export function say(message: Message, language: Language): string {
  return `${message[language]}\n`;
}
