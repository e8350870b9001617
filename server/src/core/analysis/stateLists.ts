import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { quantities } from './quantities.ts';
import { stateNames } from './stateNames.ts';

/** A number of States and the list of them that follows: « trois pays : la France, l’Italie et l’Espagne ». The span is the number. */
export interface StateList extends Span {
  readonly stated: number;
  readonly listed: number;
}

/** The lists of States that a block counts beforehand; a list that is open (« notamment », « … ») is none. */
export const stateLists = defineAnalysis('stateLists', ({ block, ask }): readonly StateList[] => {
  const found: StateList[] = [];
  for (const { start, end, value, kind, approximate, bound, upTo } of ask(quantities, block)) {
    if (
      (kind !== 'cardinal' && kind !== 'label') ||
      approximate ||
      bound !== undefined ||
      upTo !== undefined ||
      value < 2 ||
      value > 40 ||
      !/[:(,]/.test(block.prose.slice(end, end + 90))
    )
      continue;
    const text = ask(folded, block);
    const opening =
      /^ (?:autres |grands |premiers )?(?:pays|etats|partenaires|membres|signataires)(?: [\p{L}'-]+){0,4} ?([:(,]) ?/u.exec(
        text.slice(end, end + 90),
      );
    if (!opening || /notamment|dont|comme|par exemple|entre autres|parmi/.test(opening[0])) continue;
    const from = end + opening[0].length;
    const apposed = opening[1] === ',';
    // « deux pays, la France et l’Italie, ont … »: the list goes as far as the last name that « et » introduces.
    const close = opening[1] === '(' ? /[)]/ : apposed ? /(?<= et [^,.;]{1,40})(?=[,.;\n]|$)/ : /[.;\n]|$/;
    const length = close.exec(text.slice(from, from + 400))?.index ?? text.length - from;
    const list = text.slice(from, from + length);
    const inside = ask(stateNames, block).filter((state) => state.start >= from && state.end <= from + length);
    // Nothing but names of States, articles, commas and « et » in the list: then all of it is understood.
    let rest = list;
    for (const state of [...inside].reverse()) rest = rest.slice(0, state.start - from) + rest.slice(state.end - from);
    if (inside.length < 2 || !/^(?:[\s,]|(?:l'|d')|(?<!\p{L})(?:le|la|les|et|ainsi que)(?!\p{L}))*$/u.test(rest)) continue;
    if (!/ et |ainsi que/.test(list) && opening[1] !== '(') continue;
    found.push({ start, end, stated: value, listed: inside.length });
  }
  return found;
});
