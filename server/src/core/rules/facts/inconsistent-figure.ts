import { type FigureMention, figureMentions } from '../../analysis/figureMentions.ts';
import { place } from '../../draft/place.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/inconsistent-figure',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  title: { fr: 'Deux valeurs pour une quantité', en: 'Two values for one quantity' },
  why: {
    fr: 'Une quantité qui change d’un paragraphe à l’autre\u00a0: le lecteur ne sait pas laquelle est la bonne, et l’agence reprend la mauvaise.',
    en: 'A quantity that changes from one paragraph to the next: the reader does not know which is right, and the agency takes the wrong one.',
  },
  remedy: { fr: 'Vérifier à la source, et n’en garder qu’une.', en: 'Check at the source and keep one.' },
  messages: {
    differs: {
      fr: '«\u00a0{stated}\u00a0» ici, «\u00a0{other}\u00a0» plus haut pour la même chose.',
      en: '“{stated}” here, “{other}” above for the same thing.',
    },
  },
  examples: [
    {
      bad: 'La France a envoyé 120 casques bleus estoniens au Liban.\n\nLes ⟦130 casques bleus estoniens⟧ sont arrivés ce matin.',
    },
    {
      bad: 'Une aide d’urgence de 3,5 millions d’euros est débloquée.\n\nCette aide d’urgence de ⟦3,8 millions d’euros⟧ ira aux hôpitaux.',
    },
    {
      good: 'La France a envoyé 120 casques bleus estoniens au Liban.\n\nLes 120 casques bleus estoniens sont arrivés ce matin.',
    },
    { good: 'Douze pays ont signé.\n\nLes deux pays se félicitent de cet accord.', because: 'Il s’agit d’autres pays.' },
    {
      good: 'En 2023, 120 bourses doctorales ont été données. En 2024, les 150 bourses doctorales ont été doublées.',
      because: 'Deux années.',
    },
    { good: 'Une aide de 3 millions d’euros ira au Liban, une aide de 5 millions d’euros à la Jordanie.' },
  ],
  *check({ draft, ask }) {
    const before = new Map<string, { readonly mention: FigureMention; readonly span: Span }[]>();
    for (const placed of draft.blocks) {
      for (const mention of ask(figureMentions, placed.block)) {
        const span = place(placed, mention);
        const same = before.get(mention.key) ?? [];
        before.set(mention.key, [...same, { mention, span }]);
        if (!mention.takenUp || same.length === 0 || same.some(({ mention: other }) => other.value === mention.value)) continue;
        const values = new Set(same.map(({ mention: other }) => other.value));
        const [first] = same;
        if (values.size !== 1 || !first || !isNear(first.mention.value, mention.value)) continue;
        if (first.mention.moment !== mention.moment && (first.mention.moment || mention.moment)) continue;
        yield {
          message: 'differs',
          span,
          data: { stated: mention.text, other: first.mention.text },
          related: [{ span: first.span, message: { fr: 'L’autre valeur.', en: 'The other value.' } }],
        };
      }
    }
  },
});

/** Far values are rarely two tellings of one. */
function isNear(a: number, b: number): boolean {
  return Math.min(a, b) / Math.max(a, b) >= 0.5;
}
