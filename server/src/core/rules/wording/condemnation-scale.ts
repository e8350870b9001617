import { formulas, type Scale } from '../../analysis/positionScale.ts';
import { type Position, positions } from '../../analysis/positions.ts';
import type { Draft } from '../../draft/draft.ts';
import { parseDraft } from '../../draft/parse.ts';
import { place } from '../../draft/place.ts';
import type { Sources } from '../../sources/source.ts';
import { isSourceFile } from '../../sources/sourceEndings.ts';
import type { Bilingual } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wording/condemnation-scale',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  title: { fr: 'Rang de la condamnation, de l’approbation, de la demande', en: 'Rank of condemnation, approval and demand' },
  why: {
    fr: 'De « prend note » à « condamne avec la plus grande fermeté », chaque mot a son rang ; un écart avec le texte précédent, ou dans le même texte, est lu comme un changement de politique.',
    en: 'From “prend note” to “condamne avec la plus grande fermeté” each word has its rank; a step from the previous text, or within one text, is read as a change of policy.',
  },
  remedy: {
    fr: 'Choisir un rang et s’y tenir ; nommer le texte précédent dans l’en-tête (`precedent:`) pour comparer les formules.',
    en: 'Choose one rank and keep to it; name the previous text in the front matter (`precedent:`) to compare the formulas.',
  },
  messages: {
    'two-ranks': {
      fr: '« {text} » (rang {rank}) et « {other} » (rang {otherRank}) pour le même objet.',
      en: '“{text}” (rank {rank}) and “{other}” (rank {otherRank}) for the same object.',
    },
    piled: { fr: '« {text} » : deux adverbes ne disent pas plus qu’un.', en: '“{text}”: two adverbs say no more than one.' },
    precedent: {
      fr: '« {text} » (rang {rank} sur {most}) ; le texte précédent disait « {other} » (rang {otherRank}).',
      en: '“{text}” (rank {rank} of {most}); the previous text said “{other}” (rank {otherRank}).',
    },
    rank: {
      fr: '« {text} » : rang {rank} sur {most} de l’échelle {scale}.',
      en: '“{text}”: rank {rank} of {most} on the scale {scale}.',
    },
  },
  options: {
    tolerance: {
      default: 1,
      fr: 'Écart de rang admis avec le texte précédent.',
      en: 'Step of rank from the previous text that is let pass.',
    },
    showRanks: { default: false, fr: 'Dire le rang de chaque formule.', en: 'Tell the rank of each formula.' },
  },
  examples: [
    { bad: 'La France condamne fermement l’attaque du port. Elle ⟦regrette⟧ l’attaque.', message: 'two-ranks' },
    { bad: 'La France ⟦condamne fermement et vigoureusement⟧ cet acte.', message: 'piled' },
    {
      bad: '---\nprecedent: La France condamne avec la plus grande fermeté ces tirs.\n---\nLa France ⟦regrette⟧ ces tirs.',
      message: 'precedent',
    },
    {
      bad: '---\nprecedent: communiques/2026-03-12.md\n---\nLa France salue la trêve. Elle ⟦regrette⟧ les tirs de lundi.',
      precedent: 'La France condamne fermement les tirs sur le port. Elle salue la trêve.',
      message: 'precedent',
    },
    {
      bad: '---\nprecedent: communiques/2026-03-12.md\n---\nLa France ⟦prend note⟧ de l’accord.',
      precedent: 'La France condamne l’attaque. Elle déplore l’accord.',
      message: 'precedent',
    },
    { bad: 'La France ⟦salue⟧ cet accord.', message: 'rank', profile: 'strict' },
    {
      good: 'La France condamne fermement l’attaque du port et regrette le report de la réunion.',
      because: 'Les objets sont deux.',
    },
    { good: 'La France condamne l’attaque. Le ministre a dit regretter l’attaque.' },
    { good: 'Le Conseil a demandé un rapport ; il salue la médiation.' },
    {
      good: '---\nprecedent: La France condamne fermement ces tirs.\n---\nLa France condamne avec la plus grande fermeté ces tirs.',
      because: 'L’écart est d’un rang.',
    },
    {
      good: '---\nprecedent: communiques/2026-03-12.md\n---\nLa France condamne fermement ces tirs et regrette le report.',
      precedent: 'La France condamne ces tirs. Elle regrette le report.',
    },
    {
      good: '---\nprecedent: communiques/2026-03-12.md\n---\nLa France condamne ces tirs.',
      because: 'Le texte précédent n’a pu être lu : rien à comparer.',
    },
  ],
  *check({ draft, context, sources, ask, options }) {
    const found: (Position & { readonly at: Span; readonly text: string })[] = [];
    for (const placed of draft.blocks) {
      for (const position of ask(positions, placed.block)) {
        found.push({ ...position, at: place(placed, position), text: placed.block.prose.slice(position.start, position.end) });
      }
      for (const match of placed.block.prose.matchAll(piled)) {
        yield {
          message: 'piled',
          span: place(placed, { start: match.index, end: match.index + match[0].length }),
          data: { text: match[0] },
        };
      }
    }
    const first = new Map<string, (typeof found)[number]>();
    for (const position of found) {
      if (position.object === undefined || position.scale === 'demand') continue;
      const key = `${position.scale} ${position.object}`;
      const other = first.get(key);
      if (!other) first.set(key, position);
      else if (other.rank !== position.rank) {
        yield {
          message: 'two-ranks',
          span: position.at,
          data: { text: position.text, rank: position.rank, other: other.text, otherRank: other.rank },
          related: [{ message: { fr: 'Première formule.', en: 'First formula.' }, span: other.at }],
        };
      }
    }
    const precedent = precedentOf(draft, sources);
    if (precedent) {
      const before = parseDraft(precedent.text, 'markdown').blocks.flatMap(({ block }) =>
        ask(positions, block).map((position) => ({ ...position, text: block.prose.slice(position.start, position.end) })),
      );
      for (const [now, then] of compared(found, before)) {
        if (Math.abs(then.rank - now.rank) <= options.tolerance) continue;
        yield {
          message: 'precedent',
          span: now.at,
          data: { text: now.text, rank: now.rank, most: most(now.scale), other: then.text, otherRank: then.rank },
          ...(precedent.file && {
            detail: { fr: `Texte précédent\u00a0: ${precedent.file}.`, en: `Previous text: ${precedent.file}.` },
          }),
        };
      }
    }
    if (!options.showRanks && context.profile !== 'strict') return;
    for (const { at, text, rank, scale } of found) {
      yield { message: 'rank', span: at, data: { text, rank, most: most(scale), scale: scaleNames[scale] }, severity: 'hint' };
    }
  },
});

const scaleNames: Readonly<Record<Scale, Bilingual>> = {
  condemnation: { fr: 'de condamnation', en: 'of condemnation' },
  approval: { fr: 'd’approbation', en: 'of approval' },
  demand: { fr: 'de demande', en: 'of demand' },
};

const adverb = '(?:fermement|vigoureusement|vivement|énergiquement|sévèrement|profondément|fortement|catégoriquement|résolument)';
const piled = new RegExp(
  `(?<!\\p{L})(?:condamn|regrett|déplor|dénonc|rejett)(?:e|ons|ent|a|ç?ons)(?: (?:très |tout à fait )?${adverb}(?: et|,)? (?:très |tout à fait )?${adverb}| ${adverb} et (?:avec la plus grande|dans les termes les plus) \\p{L}+| (?:avec la plus grande \\p{L}+|dans les termes les plus \\p{L}+) et (?:avec|dans|${adverb})(?: \\p{L}+)?)`,
  'gu',
);

function most(scale: Scale): number {
  return Math.max(...formulas.filter((formula) => formula.scale === scale).map(({ rank }) => rank));
}

/** The previous text: the file that the front matter names, where it could be read, or the words that it gives. */
function precedentOf(draft: Draft, sources: Sources): { readonly text: string; readonly file?: string } | undefined {
  if (sources.precedent) return sources.precedent;
  const value = draft.frontMatter.entries.find(({ key }) => key === 'precedent')?.value;
  return typeof value === 'string' && !isSourceFile(value) ? { text: value } : undefined;
}

type Told = Position & { readonly text: string };

/** What to hold against what: formulas on one object, and where none is shared, the strongest condemnation of either text. */
function compared<T extends Told>(now: readonly T[], before: readonly Told[]): readonly (readonly [T, Told])[] {
  const pairs: (readonly [T, Told])[] = [];
  const seen = new Set<string>();
  for (const one of now) {
    const key = `${one.scale} ${one.object}`;
    if (one.object === undefined || seen.has(key)) continue;
    seen.add(key);
    const then = strongest(before.filter(({ scale, object }) => scale === one.scale && object === one.object));
    const strong = strongest(now.filter(({ scale, object }) => scale === one.scale && object === one.object));
    if (then && strong) pairs.push([strong, then]);
  }
  if (pairs.length) return pairs;
  const [worst, then] = [strongest(now.filter(isCondemnation)), strongest(before.filter(isCondemnation))];
  return worst && then ? [[worst, then]] : [];
}

function isCondemnation({ scale }: Position): boolean {
  return scale === 'condemnation';
}

function strongest<T extends Position>(positions: readonly T[]): T | undefined {
  return positions.reduce<T | undefined>((best, one) => (best && best.rank >= one.rank ? best : one), undefined);
}
