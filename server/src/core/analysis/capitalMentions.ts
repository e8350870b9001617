import type { State } from '../knowledge/known.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { inQuotation } from './inQuotation.ts';
import { stateNames } from './stateNames.ts';

/** A city that a text calls the capital of a State; the span is the city's. */
export interface CapitalMention extends Span {
  readonly city: string;
  readonly state: State;
  readonly stateName: string;
}

/** The cities that a block calls capitals, today: a sentence that speaks of a former one or names a year is left out. */
export const capitalMentions = defineAnalysis('capitalMentions', ({ block, ask }): readonly CapitalMention[] => {
  const { prose } = block;
  const text = ask(folded, block);
  if (!text.includes('capitale')) return [];
  const states = ask(stateNames, block);
  const found: CapitalMention[] = [];
  for (let at = text.indexOf('capitale '); at >= 0; at = text.indexOf('capitale ', at + 1)) {
    const link = /^capitale (?:de la |de l'|des |du |de |d')/.exec(text.slice(at, at + 20))?.[0];
    if (!link || /\p{L}$/u.test(text.slice(Math.max(0, at - 1), at))) continue;
    const start = at - (/(?:^|[^\p{L}])([ls]a )$/u.exec(text.slice(Math.max(0, at - 4), at))?.[1]?.length ?? 0);
    const state = states.find((one) => one.start === at + link.length);
    if (!state || !goesOn.test(prose.slice(state.end, state.end + 14)) || inQuotation(prose, start)) continue;
    if (formerly.test(text.slice(Math.max(0, start - 160), state.end + 80))) continue;
    const before = cityBefore.exec(prose.slice(Math.max(0, start - 60), start));
    const after = cityAfter.exec(prose.slice(state.end, state.end + 60));
    const city = before?.groups?.['city'] ?? after?.groups?.['city'];
    if (!city || /^(?:M|Mme|Mmes|Avec|Contre)(?!\p{L})/u.test(city) || states.some(({ name }) => name === city)) continue;
    const from = before ? start - before[0].length + before[0].indexOf(city) : state.end + (after?.[0].indexOf(city) ?? 0);
    found.push({ start: from, end: from + city.length, city, state: state.value, stateName: state.name });
  }
  return found;
});

/** « l’Irlande du Nord », « le Congo belge », « la France libre » are not the State: only these may follow its name. */
const goesOn =
  /^(?:[\s\u00a0]*(?:[,.;:)!?»–—-]|$)|[\s\u00a0](?:a|est|et|ou|où|qui|que|pour|dans|sur|avec|par|le|la|les|se|ne|en|depuis|hier|sera|ont)(?!\p{L})|[\s\u00a0][ns]’)/u;

const name = "(?<city>\\p{Lu}[\\p{L}’']+(?:[- ](?:(?:de|la|le|du|sur)[- ])?\\p{Lu}[\\p{L}’']+){0,3})";
const cityBefore = new RegExp(
  `(?<![\\p{L}-])${name}(?:, (?:est )?(?:la )?| est (?:(?:aujourd'hui|aujourd’hui|desormais|désormais|bien|toujours|donc) )?(?:la )?| \\((?:la )?|, qui (?:est|reste|demeure) (?:la )?| (?:reste|demeure) (?:la )?)$`,
  'u',
);
const cityAfter = new RegExp(`^(?:, | est | \\()${name}(?=[,.;:)!?]|$| (?:a|est|où|et|qui|le|pour|dans|sur)(?!\\p{L}))`, 'u');
/** Another time: since 2010 the capitals of the base are what they are, and it gives none to the States that moved theirs. */
const formerly =
  /(?<!\d)(?:1\d|20(?=0))\d\d(?!\d)|ancien|alors|ex-|etait|fut|autrefois|jadis|future|nouvelle(?!-)|deviendra|transfer|autre|seconde|deuxieme|jusqu|pendant|durant|siecle(?!s)|premiere capitale|contrairement|comme /;
