import { phraseRule } from '../phraseRule.ts';
import { statusExceptions, statusWords } from './statusWords.ts';

export default phraseRule({
  id: 'wording/recognition',
  since: '0.1.0',
  severity: 'warning',
  title: { fr: 'Reconnaissance ou déni de reconnaissance', en: 'Recognition, or denial of it' },
  why: {
    fr: 'Un titre, une capitale, une frontière ou le mot « régime » reconnaît ou dénie un statut : c’est une décision politique, prise par mégarde.',
    en: 'A title, a capital, a border or the word “régime” recognises or denies a status: a political decision, taken by oversight.',
  },
  remedy: {
    fr: 'Employer la formule en usage : « autorités de fait », « dirigeant de fait », « le gouvernement de… », « ligne de démarcation ».',
    en: 'Use the formula in use: “autorités de fait”, “dirigeant de fait”, “le gouvernement de…”, “ligne de démarcation”.',
  },
  groups: statusWords,
  exceptions: statusExceptions,
  judged: { quoted: 'hint', negated: 'silent', reported: 'hint' },
  examples: [
    { bad: 'Le ⟦régime de Damas⟧ a réagi.' },
    { bad: 'Le ⟦président de l’Abkhazie⟧ a reçu la délégation.' },
    { bad: 'Les ⟦autorités séparatistes⟧ ont organisé un vote.' },
    { bad: 'La visite passera par ⟦la capitale Tel-Aviv⟧.' },
    { bad: 'Cette région ⟦historiquement russe⟧ est au centre du différend.' },
    { bad: 'La ⟦junte⟧ a suspendu la Constitution.' },
    { bad: 'La ⟦République arabe sahraouie démocratique⟧ a participé à la réunion.' },
    { bad: '⟦Taïwan est un pays⟧ souverain.' },
    { bad: 'La ⟦frontière entre Israël et la Cisjordanie⟧ sera fermée.' },
    { bad: 'Le ⟦président légitime du⟧ pays a été reçu à Paris.' },
    { good: 'La République populaire de Chine a répondu.' },
    { good: 'Le régime de sanctions a été prorogé.', because: 'C’est un ensemble de règles.' },
    { good: 'Le régime de retraite des agents est réformé.' },
    { good: 'Le gouvernement syrien a réagi.' },
    { good: 'La capitale économique du pays est Casablanca.' },
    { good: 'La frontière entre la France et la Suisse est ouverte.' },
    { good: 'Le président de la Roumanie a reçu la délégation.' },
    { good: 'Le régime juridique du contrat est précisé.' },
  ],
});
