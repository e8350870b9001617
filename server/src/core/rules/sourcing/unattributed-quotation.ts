import { orphanQuotations } from '../../analysis/orphanQuotations.ts';
import { place } from '../../draft/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/unattributed-quotation',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  waits: true,
  title: { fr: 'Citation sans auteur', en: 'Quotation without a speaker' },
  why: {
    fr: 'Des mots entre guillemets sont ceux de quelqu’un. Si le texte ne dit pas de qui, le lecteur les prête à l’émetteur, ou les croit inventés.',
    en: 'Words between quotation marks are someone’s. If the text does not say whose, the reader takes them for the issuer’s, or for made up.',
  },
  remedy: {
    fr: 'Dire qui parle, à quelle occasion et quand, dans la phrase ou en note\u00a0; sinon, ôter les guillemets et dire les choses de sa propre voix.',
    en: 'Say who speaks, where and when, in the sentence or in a note; else drop the marks and say it in your own voice.',
  },
  messages: {
    nobody: {
      fr: '«\u00a0{words}\u00a0»\u00a0: qui parle\u00a0? Nommer l’auteur de ces mots, avec l’occasion et la date.',
      en: '“{words}”: who speaks? Name the author of these words, with the occasion and the date.',
    },
  },
  examples: [
    {
      bad: 'La situation est tendue. ⟦«\u00a0Nous ne laisserons personne fermer ce détroit à la navigation\u00a0»⟧. Les navires attendent au large.',
      message: 'nobody',
    },
    {
      bad: 'Le ton est donné\u00a0: ⟦«\u00a0il faut que cette guerre prenne fin avant la fin de l’année\u00a0»⟧, et les combats continuent.',
      message: 'nobody',
    },
    {
      good: '«\u00a0Nous ne laisserons personne fermer ce détroit\u00a0», a déclaré l’amiral devant ses officiers.',
      because: 'On sait qui parle.',
    },
    {
      good: 'Mme Diallo était inquiète. «\u00a0Il faut que les combats cessent avant la fin de l’année\u00a0», la route étant coupée.',
      because: 'La phrase d’avant dit qui parle.',
    },
    {
      good: '«\u00a0Il faut que les combats cessent avant la fin du mois.\u00a0» C’est en ces termes que la réunion s’est achevée.',
      because: 'La phrase d’après en parle.',
    },
    {
      good: 'Le texte dispose que «\u00a0nul ne peut être détenu sans qu’un juge en ait décidé\u00a0».',
      because: 'Les mots sont d’un texte.',
    },
    {
      good: 'La mer est agitée. «\u00a0Nous ne laisserons personne fermer ce détroit à la navigation\u00a0» [@amiral].',
      because: 'Une source est donnée.',
    },
    { good: 'La pièce «\u00a0Quand la mer se retire\u00a0» sera jouée demain soir.', because: 'C’est un titre.' },
    {
      good: 'La devise de cette école est «\u00a0il faut apprendre ce que l’on enseigne aux autres\u00a0».',
      because: 'C’est une devise.',
    },
    {
      good: 'Puis vint ceci\u00a0:\n\n«\u00a0Nous sommes venus dire que la route reste ouverte à tous\u00a0», au milieu des applaudissements.',
      because: 'Le paragraphe d’avant l’annonce.',
    },
  ],
  *check({ draft, ask }) {
    for (const { placed, quotation } of ask(orphanQuotations, draft)) {
      const words = brief(placed.block.prose.slice(quotation.inside.start, quotation.inside.end));
      yield { message: 'nobody', span: place(placed, quotation), data: { words } };
    }
  },
});

const mostWords = 10;

/** The first words: a message quotes, it does not copy. */
function brief(text: string): string {
  const all = text.trim().split(/\s+/u);
  return all.length > mostWords ? `${all.slice(0, mostWords).join(' ')}…` : all.join(' ');
}
