import { foldedMonths, months } from '../knowledge/writeDate.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';

/** A line that holds a text back until a moment. */
export interface Embargo extends Span {
  /** ISO date, where the line gives a whole one. */
  readonly until?: string;
  readonly hasHour: boolean;
  readonly hasZone: boolean;
}

/** The embargo lines of a block; an embargo on arms or goods is none. */
export const embargoes = defineAnalysis('embargoes', ({ block }): readonly Embargo[] => {
  const { prose } = block;
  if (!/embargo|ne pas (?:diffuser|publier) avant|pour diffusion (?:à partir|le)/iu.test(prose)) return [];
  return [...prose.matchAll(opening)].map((match) => {
    const rest = /^[^.\n]*(?:\.(?=\d)[^.\n]*)*/u.exec(prose.slice(match.index))?.[0] ?? match[0];
    return { start: match.index, end: match.index + rest.trimEnd().length, ...momentOf(rest) };
  });
});

/** The moment that an embargo line or the value of `embargo:` names. */
export function momentOf(text: string): Omit<Embargo, keyof Span> {
  const until = isoDate(text);
  return {
    ...(until && { until }),
    hasHour:
      /(?<!\d)(?:[01]?\d|2[0-4])[ \u00a0]?(?:h(?:eures?)?(?![\p{L}])|:[0-5]\d)|(?<!\d)(?:[01]?\d|2[0-3])[ \u00a0]?h[ \u00a0]?[0-5]\d|T\d{2}:\d{2}|(?<!\p{L})(?:midi|minuit)(?!\p{L})/iu.test(
        text,
      ),
    hasZone:
      /heures? (?:de |d[’'])\p{Lu}|heures? (?:locales?|françaises?)|(?<!\p{L})(?:GMT|UTC|TU|CES?T|EST|EDT|HNEC|HAEC)(?!\p{L})|[+-]\d{2}:\d{2}|\d{2}Z(?!\p{L})/iu.test(
        text,
      ),
  };
}

const opening =
  /(?<!\p{L})(?:sous embargo(?= jusqu|[ \u00a0]*[:,–—-]|[ \u00a0]*$| au | le )|embargo(?=[ \u00a0]*:| jusqu|[ \u00a0]*(?:au|le) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d))|ne pas (?:diffuser|publier) avant|pour diffusion (?:à partir du|le))/gimu;

const written = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:er)?[ \u00a0](${months.fr.join('|')}|aout|fevrier|decembre)[ \u00a0](\\d{4})`,
  'iu',
);

function isoDate(text: string): string | undefined {
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0];
  if (iso) return iso;
  const figures = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text);
  if (figures) return `${figures[3]}-${(figures[2] ?? '').padStart(2, '0')}-${(figures[1] ?? '').padStart(2, '0')}`;
  const words = written.exec(text);
  if (!words) return undefined;
  const name = (words[2] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const month = foldedMonths.split('|').indexOf(name) + 1;
  return `${words[3]}-${String(month).padStart(2, '0')}-${(words[1] ?? '').padStart(2, '0')}`;
}
