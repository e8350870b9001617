import { citations } from '../../analysis/citations.ts';
import { nearest } from '../../text/nearest.ts';
import { shift } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/unknown-citation',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  waits: true,
  title: { fr: 'Citation sans entrée dans la bibliographie', en: 'Citation without entry in the bibliography' },
  why: {
    fr: 'Une clé que la bibliographie ne connaît pas ne mène nulle part\u00a0: la phrase passe pour sourcée et ne l’est pas.',
    en: 'A key that the bibliography does not know leads nowhere: the sentence passes for sourced and is not.',
  },
  remedy: {
    fr: 'Corriger la clé, ou ajouter la source à la bibliographie.',
    en: 'Correct the key, or add the source to the bibliography.',
  },
  messages: {
    unknown: { fr: 'Aucune source n’a la clé «\u00a0{key}\u00a0».{hint}', en: 'No source has the key “{key}”.{hint}' },
  },
  examples: [
    {
      bad: 'Le taux atteint 4\u00a0% [@⟦inse2026⟧, p. 3].',
      message: 'unknown',
      becomes: 'Le taux atteint 4\u00a0% [@insee2026, p. 3].',
      sources: { insee2026: { title: 'Note de conjoncture' } },
    },
    { bad: 'Le taux atteint 4\u00a0% <!-- source : @⟦xyz⟧ -->.', message: 'unknown', sources: { insee2026: {} } },
    { good: 'Le taux atteint 4\u00a0% [@insee2026].', sources: { insee2026: {} } },
    { good: 'Le taux dépasse 4\u00a0% [@insee2026].', because: 'Aucune bibliographie n’est nommée\u00a0: nulle clé n’y manque.' },
    { good: 'Suivez @francediplo pour la suite.', because: 'C’est un compte, pas une clé.', sources: { insee2026: {} } },
  ],
  *check({ draft, sources, ask }) {
    if (!sources.named) return;
    const known = [...sources.byKey.keys()];
    for (const { block, start } of draft.blocks) {
      for (const { keys, inText } of ask(citations, block)) {
        for (const { key, span } of keys) {
          if (sources.byKey.has(key)) continue;
          const near = nearest(key, known);
          // In running text a name after @ is an account, unless it is all but a key.
          if (inText && near === undefined) continue;
          yield {
            message: 'unknown',
            span: shift(span, start),
            data: {
              key,
              hint:
                near === undefined
                  ? ''
                  : { fr: ` Vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`, en: ` Did you mean “${near}”?` },
            },
            replacements: near === undefined ? [] : [{ text: near }],
          };
        }
      }
    }
  },
});
