import { capitalMentions } from '../../analysis/capitalMentions.ts';
import { basisOf } from '../../knowledge/basis.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/capital',
  since: '0.1.0',
  unit: 'block',
  severity: 'warning',
  anyLanguage: true,
  title: { fr: 'Capitale fausse', en: 'Wrong capital' },
  why: {
    fr: 'Donner à un pays la capitale d’un autre, ou sa plus grande ville pour sa capitale, est la faute que le partenaire remarque la première.',
    en: 'To give a country the capital of another, or its largest city for its capital, is the mistake that the partner notices first.',
  },
  remedy: { fr: 'Nommer la capitale, ou écrire «\u00a0la ville de\u00a0».', en: 'Name the capital, or write “the city of”.' },
  messages: {
    wrong: {
      fr: '{state}\u00a0: la capitale est {right}, non {stated} ({basis}).',
      en: '{state}: the capital is {right}, not {stated} ({basis}).',
    },
  },
  examples: [
    {
      bad: 'La ministre est arrivée à ⟦Sydney⟧, capitale de l’Australie.',
      becomes: 'La ministre est arrivée à Canberra, capitale de l’Australie.',
    },
    { bad: '⟦Istanbul⟧ est la capitale de la Turquie.', becomes: 'Ankara est la capitale de la Turquie.' },
    {
      bad: 'Dans la capitale de la Suisse, ⟦Genève⟧, les délégations se sont réunies.',
      becomes: 'Dans la capitale de la Suisse, Berne, les délégations se sont réunies.',
    },
    { good: 'La ministre est arrivée à Canberra, capitale de l’Australie.' },
    { good: 'Tel-Aviv, capitale économique d’Israël, et Jérusalem.' },
    { good: 'Bonn, alors capitale de l’Allemagne fédérale, accueillit le sommet.', because: 'C’était vrai alors.' },
    { good: 'Belfast, capitale de l’Irlande du Nord, accueille la réunion.' },
    { good: 'La ministre s’est rendue au Caire, capitale de l’Égypte.' },
    { good: 'Yerevan, capitale de l’Arménie, accueille le sommet.', because: 'C’est une autre graphie.' },
    { good: 'Malabo, capitale de la Guinée équatoriale, accueille le sommet.' },
    { good: 'Abidjan, capitale de la Côte d’Ivoire pour les affaires.', because: 'La base ne tranche pas.' },
    { good: 'La capitale de l’Ukraine, Kyïv, a été frappée cette nuit.' },
  ],
  *check({ block, ask, given }) {
    for (const { start, end, city, state, stateName } of ask(capitalMentions, block)) {
      const [right] = state.capital;
      if (!right || state.capital.some((one) => plain(one) === plain(city))) continue;
      yield {
        message: 'wrong',
        span: { start, end },
        data: { state: stateName, right, stated: city, basis: basisOf(state, given.knowledge) },
        replacements: [{ text: right }],
      };
    }
  },
});

function plain(name: string): string {
  return fold(name.normalize('NFC')).replace(/[^a-z]/g, '');
}
