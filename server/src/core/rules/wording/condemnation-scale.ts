import { formulas, type Scale } from '../../analysis/positionScale.ts';
import { type Position, positions } from '../../analysis/positions.ts';
import { place } from '../../draft/place.ts';
import { fold } from '../../text/fold.ts';
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
  ],
  *check({ draft, context, ask, options }) {
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
    const precedent = draft.frontMatter.entries.find(({ key }) => key === 'precedent')?.value;
    const before = typeof precedent === 'string' ? formulaIn(precedent) : undefined;
    const now = found
      .filter(({ scale }) => scale === 'condemnation')
      .reduce<(typeof found)[number] | undefined>((best, one) => (best && best.rank >= one.rank ? best : one), undefined);
    if (before && now && Math.abs(before.rank - now.rank) > options.tolerance) {
      yield {
        message: 'precedent',
        span: now.at,
        data: { text: now.text, rank: now.rank, most: most('condemnation'), other: before.text, otherRank: before.rank },
      };
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

/** The strongest formula of condemnation in the text of the front matter: read by its words, since that text is no block of the draft. */
function formulaIn(text: string): { readonly text: string; readonly rank: number } | undefined {
  const folded = fold(text);
  let best: { readonly text: string; readonly rank: number } | undefined;
  for (const { rank, form } of forms) {
    const match = form.exec(folded);
    if (match && (!best || rank > best.rank)) best = { text: text.slice(match.index, match.index + match[0].length), rank };
  }
  return best;
}

const forms: readonly { readonly rank: number; readonly form: RegExp }[] = [
  { rank: 1, form: /(?:prend|prenons) (?:bonne )?(?:note|acte)/ },
  { rank: 2, form: /suit (?:avec (?:la plus grande |une grande )?(?:attention|vigilance)|de pres)/ },
  { rank: 3, form: /(?:est|se dit) (?:preoccupee?|inqui[a-z]+)|s'inquiete/ },
  {
    rank: 4,
    form: /(?:vivement|profondement|gravement|extremement) preoccupee?s?|(?:vive|profonde|grave) (?:preoccupation|inquietude)/,
  },
  { rank: 5, form: /regrett(?:e|ons|ent)/ },
  { rank: 6, form: /regrett(?:e|ons|ent) (?:vivement|profondement)/ },
  { rank: 7, form: /deplor(?:e|ons|ent)/ },
  { rank: 8, form: /(?:desapprouv|denonc|rejett)(?:e|ons|ent)/ },
  { rank: 9, form: /condamn(?:e|ons|ent)/ },
  { rank: 10, form: /condamn(?:e|ons|ent) (?:fermement|vigoureusement|vivement|energiquement|avec (?:force|fermete))/ },
  {
    rank: 11,
    form: /condamn(?:e|ons|ent) (?:avec la plus grande (?:fermete|force|vigueur)|dans les termes les plus (?:forts|fermes))/,
  },
];
