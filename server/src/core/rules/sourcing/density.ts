import { density } from '../../analysis/density.ts';
import { sentenceViews } from '../../analysis/sentenceViews.ts';
import { place } from '../../draft/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/density',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  waits: true,
  title: { fr: 'Texte sans fait ni source', en: 'Text without fact or source' },
  why: {
    fr: 'Un texte long qui affirme sans un chiffre, une date ni une source ne se vérifie pas et ne se cite pas\u00a0: c’est l’ensemble qui est à reprendre, non telle phrase.',
    en: 'A long text that asserts without one figure, date or source can be neither checked nor quoted: the whole needs work, not this or that sentence.',
  },
  remedy: {
    fr: 'Donner au moins un fait daté et sa source pour chaque idée que le texte défend\u00a0; les affirmations générales ne sont pas signalées une à une tant que rien ne les appuie.',
    en: 'Give at least one dated fact and its source for each idea that the text defends; general assertions are not listed one by one while nothing supports them.',
  },
  messages: {
    bare: {
      fr: 'Ce texte de {words} mots ne donne aucun chiffre, aucune date, aucune source\u00a0: au moins {assertions} de ses phrases affirment sans rien qui les appuie.',
      en: 'This text of {words} words gives no figure, no date, no source: at least {assertions} of its sentences assert with nothing to support them.',
    },
  },
  examples: [
    {
      bad: `⟦Les ambassades ont changé de métier.⟧ Les gouvernements publient désormais leurs positions sur les réseaux sociaux avant de les transmettre à leurs partenaires. Les citoyens suivent les négociations en direct et les commentent aussitôt. Cette évolution a transformé les relations entre les États. Les diplomates passent plus de temps à répondre aux rumeurs qu’à rédiger des dépêches.

Les plateformes sont devenues des acteurs de la politique étrangère. Elles décident de ce que le public voit et de ce qu’il ignore. Les petits pays ont perdu une partie de leur influence, tandis que les grandes entreprises négocient d’égal à égal avec les ministères. Les services de traduction automatique ont remplacé une partie des interprètes, et les réunions à distance ont réduit les voyages.

La désinformation a affaibli la confiance dans les institutions. Des campagnes organisées visent les élections et les minorités. Les États autoritaires utilisent ces outils pour surveiller leurs opposants et pour diviser leurs voisins. Les démocraties réagissent lentement, car leurs administrations manquent de moyens et de formation.

Les entreprises de sécurité informatique profitent de cette situation. Leurs outils équipent la plupart des ministères, et leurs ingénieurs conseillent les chefs de poste. Les ambassades les plus modestes restent sans protection et subissent des attaques répétées. Les données des voyageurs circulent sans contrôle entre les administrations et les prestataires.`,
      message: 'bare',
    },
    {
      good: 'Les gouvernements publient leurs positions sur les réseaux sociaux. Cette évolution a transformé les relations entre les États.',
      because: 'Le texte est court.',
    },
  ],
  *check({ draft, ask }) {
    const { bare, words, assertions } = ask(density, draft);
    if (!bare) return;
    const [first] = draft.blocks;
    const opening = draft.blocks.flatMap((placed) => {
      const sentence = ask(sentenceViews, placed.block).find(({ groups }) => groups.length > 0);
      return sentence ? [place(placed, sentence)] : [];
    })[0];
    // From the head to the end of the first sentence, a title included: what speaks of the whole comes before what speaks of the title.
    if (first && opening) {
      yield { message: 'bare', span: { start: first.start, end: opening.end }, data: { words, assertions } };
    }
  },
});
