import { citations } from '../../analysis/citations.ts';
import { resolvedCitations } from '../../analysis/resolvedCitations.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/unused-source',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  off: true,
  title: { fr: 'Source que rien ne cite', en: 'Source that nothing cites' },
  why: {
    fr: 'Une source qui reste dans la bibliographie d’un texte sans y servir est souvent celle d’un passage retiré, ou d’un chiffre dont le renvoi a été oublié.',
    en: 'A source left in the bibliography of a text without being used is often that of a passage taken out, or of a figure whose citation was forgotten.',
  },
  remedy: {
    fr: 'Citer la source où elle sert, ou la retirer de la bibliographie.',
    en: 'Cite the source where it serves, or take it out.',
  },
  messages: {
    unused: { fr: 'Rien ne cite ces sources\u00a0: {keys}.', en: 'Nothing cites these sources: {keys}.' },
  },
  examples: [
    {
      bad: '---\nbibliographie: ⟦sources.json⟧\n---\nLe taux atteint 4\u00a0% [@a].',
      message: 'unused',
      sources: { a: {}, b: {} },
    },
    { good: '---\nbibliographie: sources.json\n---\nLe taux reste à 4\u00a0% [@a].', sources: { a: {} } },
    {
      good: 'Le taux dépasse 4\u00a0% [@a].',
      because: 'La bibliographie est celle de la maison, pas du texte.',
      sources: { a: {}, b: {} },
    },
  ],
  *check({ draft, sources, ask }) {
    const own = draft.frontMatter.entries.findLast(({ key }) => key === 'bibliographie');
    if (!own) return;
    const used = new Set([...ask(resolvedCitations, draft).values()].flatMap((found) => found.flatMap(({ keys }) => keys)));
    for (const { block } of draft.blocks) for (const { keys } of ask(citations, block)) for (const { key } of keys) used.add(key);
    const unused = [...sources.byKey.values()].filter(({ key, entry }) => entry && !used.has(key)).map(({ key }) => key);
    const most = 10;
    const rest = unused.length - most;
    const told = unused.slice(0, most).join(', ');
    if (unused.length === 0) return;
    yield {
      message: 'unused',
      span: own.valueSpan,
      data: {
        keys: rest > 0 ? { fr: `${told} et ${rest} ${rest === 1 ? 'autre' : 'autres'}`, en: `${told} and ${rest} more` } : told,
      },
    };
  },
});
