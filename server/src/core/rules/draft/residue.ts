import { gluedWords } from '../../analysis/gluedWords.ts';
import { leftovers } from '../../analysis/leftovers.ts';
import { place } from '../../draft/place.ts';
import { textOf } from '../../text/span.ts';
import { spansOf } from '../../text/spansOf.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'draft/residue',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  title: { fr: 'Reste de fabrication', en: 'Leftover' },
  why: {
    fr: 'Une phrase de machine, une note de collègue, un morceau de page web ou un caractère abîmé montre comment le texte a été fait, et qu’il n’a pas été relu.',
    en: 'A sentence by a machine, a colleague’s note, a piece of a web page or a damaged character shows how the text was made, and that nobody read it again.',
  },
  remedy: { fr: 'Supprimer, ou rétablir le texte.', en: 'Delete it, or restore the text.' },
  messages: {
    machine: { fr: 'Phrase d’un assistant automatique.', en: 'Sentence of an automatic assistant.' },
    note: { fr: 'Note de travail restée dans le texte.', en: 'Working note left in the text.' },
    revision: { fr: 'Marque de révision.', en: 'Revision mark.' },
    conflict: { fr: 'Marque d’un conflit entre deux versions.', en: 'Conflict mark between two versions.' },
    'web-page': { fr: 'Élément d’une page web : « {text} ».', en: 'Piece of a web page: “{text}”.' },
    'search-engine': { fr: 'Consigne de référencement.', en: 'Search engine instruction.' },
    slot: {
      fr: 'Emplacement prévu pour un témoignage ou un expert : le texte n’est pas écrit.',
      en: 'Slot for a testimony or an expert: the text is not written.',
    },
    glued: { fr: 'Mots collés\u00a0: «\u00a0{text}\u00a0».', en: 'Words run together: “{text}”.' },
    broken: { fr: 'Caractères abîmés : « {text} ».', en: 'Damaged characters: “{text}”.' },
    markup: { fr: 'Balisage visible : « {text} ».', en: 'Visible markup: “{text}”.' },
    attachment: {
      fr: 'Renvoi à une pièce qui n’accompagne pas le texte publié.',
      en: 'Reference to something that does not go with the published text.',
    },
    repetition: { fr: 'Répétition : « {text} ».', en: 'Repetition: “{text}”.' },
  },
  examples: [
    { bad: '⟦En tant que modèle de langage, je ne peux pas vérifier ce chiffre⟧.', message: 'machine' },
    { bad: '⟦Voici une version plus courte du communiqué :⟧\n\nLe ministre se rend à Rome.', message: 'machine' },
    { bad: 'L’accord est signé ⟦[JD : vérifier avec la direction juridique]⟧ depuis mars.', message: 'note' },
    { bad: 'L’ambassade est fermée. ⟦[vérifier avec le poste avant diffusion]⟧', message: 'note' },
    { bad: '⟦NB : à confirmer avec le cabinet⟧', message: 'note' },
    { bad: '⟦Merci de relire ce paragraphe⟧.', message: 'note' },
    { bad: 'Le taux est de 12 %. ⟦Peux-tu vérifier ?⟧', message: 'note' },
    { bad: '⟦??? chiffre de la direction⟧', message: 'note' },
    { good: 'Le ministre invite chacun à vérifier ses informations (voir la liste des sites à consulter).' },
    { good: 'Merci de votre confiance.' },
    { good: 'Peux-tu donner un exemple d’attaque récente ?', because: 'La question est celle d’un entretien.' },
    { good: 'La direction [chargée de vérifier les comptes] remet son rapport.' },
    { good: 'Vraiment ???', because: 'La ponctuation est celle de la phrase.' },
    { bad: 'Le sommet est reporté ⟦(MAJ 18h)⟧', message: 'note' },
    { bad: 'Le texte ⟦{++amendé++}⟧ est adopté.', message: 'revision' },
    { bad: '⟦Supprimé : le ministre a refusé.⟧', message: 'revision' },
    {
      bad: '⟦<<<<<<< HEAD⟧\nLe ministre condamne.\n\n⟦=======⟧\n\nLe ministre regrette.\n\n⟦>>>>>>> relecture⟧',
      message: 'conflict',
    },
    { bad: '⟦Partager cet article⟧', message: 'web-page' },
    { bad: '⟦JPEG - 98.2 ko⟧', message: 'web-page' },
    { bad: '⟦5 min de lecture⟧', message: 'web-page' },
    { bad: '⟦Les termes-clés SEO pour cette partie seront : diplomatie numérique⟧.', message: 'search-engine' },
    { bad: '⟦Un juriste spécialisé dans le droit international serait idéalement placé⟧ pour en parler.', message: 'slot' },
    { bad: 'La ⟦coopÃ©ration⟧ se poursuit.', message: 'broken' },
    { bad: 'Le conseiller⟦&amp;nbsp;⟧du ministre.', message: 'broken' },
    { bad: 'Le graphe ⟦$G(v,e)$⟧ décrit le réseau.', message: 'markup' },
    { bad: 'Le texte prévoit ⟦que*⟧ les parties se réunissent.', message: 'markup' },
    { bad: 'Le service [« Alerte voyage »⟦] (⟧ par exemple) est gratuit.', message: 'markup' },
    { bad: 'La ⟦frontièreDans⟧ la région est fermée.', message: 'broken' },
    { bad: 'Les ⟦États?Unis⟧ demandent l’aide ⟦d?urgence⟧.', message: 'broken' },
    { bad: 'La collecte ⟦avantle⟧ 15 décembre est suspendue.', message: 'glued' },
    { bad: 'Le bon ⟦approvisionnementdes⟧ marchés est assuré.', message: 'glued' },
    { bad: 'Il répond aux ⟦sollicitations.Nous⟧ sommes satisfaits.', message: 'broken' },
    { bad: 'Le rapport ⟦()⟧ est en ligne.', message: 'markup' },
    { bad: 'Le texte ⟦------------⟧ suite.', message: 'markup' },
    { good: 'La page exemple.fr/recherche?langue=fr est en ligne.' },
    { good: 'La cybersécurité, la géoingénierie et la surcapacité sont à l’ordre du jour.' },
    { bad: 'L’objet ⟦de est⟧ de réunir les parties.', message: 'broken' },
    { good: 'Sans ce document, je ne peux pas accéder aux salles de concert.' },
    { good: 'Le Kosovo* participe à la réunion.', because: 'L’astérisque renvoie à une note convenue.' },
    { good: 'YouTube et LinkedIn ont retiré ces comptes.', because: 'Ce sont des noms.' },
    { bad: 'La déclaration est en ligne ⟦(en pièce jointe)⟧.', message: 'attachment' },
    { bad: 'Rendez-vous dans ⟦les les⟧ lieux de culture.', message: 'repetition' },
    { bad: 'Il s’agit ⟦de la de la⟧ paix.', message: 'repetition' },
    { good: 'Nous nous félicitons de cet accord, et vous vous en réjouissez.', because: 'La grammaire veut ces répétitions.' },
    { good: 'L’usage des modèles de langage par les administrations est encadré.' },
    { good: 'Le texte [du traité] est public [1].' },
    { good: 'Voici les décisions du Conseil :\n\n- le budget est adopté.' },
    { good: 'Il fait faire deux copies du traité.' },
    { good: 'Le sommaire du rapport tient en une page.', because: 'Le mot est dans une phrase.' },
  ],
  *check({ draft, ask }) {
    if (/^(?:<{7}|={7}|>{7})(?:[ \r\n]|$)/mu.test(draft.text) && draft.text.includes('<<<<<<<')) {
      for (const span of spansOf(draft.text, conflictMarks)) yield { message: 'conflict', span };
    }
    for (const placed of draft.blocks) {
      for (const span of ask(gluedWords, placed.block)) {
        const text = textOf(placed.block.prose, span);
        yield { message: 'glued', span: place(placed, span), data: { text }, topic: text };
      }
      for (const leftover of ask(leftovers, placed.block)) {
        const text = textOf(placed.block.prose, leftover).replace(/\s+/g, ' ');
        yield {
          message: leftover.kind,
          span: place(placed, leftover),
          data: { text: text.length > 40 ? `${text.slice(0, 39)}…` : text },
          topic: text,
          ...(leftover.kind === 'attachment' && { severity: 'information' as const }),
        };
      }
    }
  },
});

const conflictMarks = [/^(?:<{7}|={7}|>{7})(?: [^\n\r]{0,80})?(?=[\r\n]|$)/gmu];
