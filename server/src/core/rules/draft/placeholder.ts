import { spansOf } from '../../text/spansOf.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'draft/placeholder',
  since: '0.1.0',
  unit: 'block',
  severity: 'error',
  whileDrafting: 'information',
  title: { fr: 'Passage à compléter', en: 'Placeholder' },
  why: {
    fr: 'Un champ laissé vide dit au lecteur que le texte est parti sans relecture.',
    en: 'An empty field tells the reader that the text left without a last reading.',
  },
  remedy: { fr: 'Compléter, ou supprimer le passage.', en: 'Fill it in, or delete the passage.' },
  messages: {
    empty: { fr: 'Passage à compléter : « {text} ».', en: 'Still to be filled in: “{text}”.' },
    template: { fr: 'Gabarit non rempli : « {text} ».', en: 'Template not filled in: “{text}”.' },
    todo: { fr: 'Travail annoncé et non fait : « {text} ».', en: 'Work announced and not done: “{text}”.' },
  },
  options: {
    phrases: {
      default: [] as readonly string[],
      fr: 'Autres marques que la maison laisse dans ses brouillons.',
      en: 'Other marks that the house leaves in its drafts.',
    },
  },
  examples: [
    { bad: 'Le ministre a reçu ⟦[à compléter]⟧ au Quai d’Orsay.', message: 'empty' },
    { bad: 'L’aide atteint ⟦[montant à confirmer]⟧ pour 2026.', message: 'empty' },
    { bad: 'La délégation compte ⟦XX⟧ membres.', message: 'empty' },
    { bad: 'Le sommet s’ouvre le ⟦JJ/MM/AAAA⟧ à Paris.', message: 'empty' },
    { bad: 'Le rapport (source : ⟦____⟧) est public.', message: 'empty' },
    { bad: 'La croissance atteint 2,1 % ⟦(à vérifier)⟧.', message: 'empty' },
    { bad: '⟦Lorem ipsum dolor sit amet⟧', message: 'template' },
    { bad: 'Le porte-parole, ⟦Prénom Nom⟧, a répondu.', message: 'template' },
    { bad: 'Mesdames et Messieurs les ministres de ⟦{{pays}}⟧,', message: 'template' },
    { bad: 'Rencontre avec le ⟦<NOM DU MINISTRE>⟧ italien.', message: 'template' },
    { bad: '⟦TODO⟧ : reprendre la fin.', message: 'todo' },
    { bad: '⟦À COMPLÉTER⟧ par la direction géographique', message: 'todo' },
    { bad: 'Le président a rappelé que la paix primait ⟦(citation à trouver)⟧.', message: 'empty' },
    { good: 'Il a dit : « [Le traité] sera signé […] demain. »', because: 'Ces crochets rétablissent le sens d’une citation.' },
    { good: 'Ce mot est écrit ainsi [sic] dans l’original [1].' },
    { good: 'Louis XX n’a pas régné ; le XXe siècle est clos.' },
    { good: 'L’accord reste à compléter par un protocole.' },
    { good: 'Le Super Bowl XXX a eu lieu en 1996.' },
    { good: 'La liste reste à confirmer par les États parties.' },
  ],
  *check({ block, options }) {
    const { prose } = block;
    const taken: { readonly start: number; readonly end: number }[] = [];
    for (const [message, forms] of kinds) {
      for (const span of spansOf(prose, forms)) {
        if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
        taken.push(span);
        yield { message, span, data: { text: shortened(prose.slice(span.start, span.end)) } };
      }
    }
    for (const phrase of options.phrases) {
      const at = phrase ? prose.indexOf(phrase) : -1;
      if (at >= 0) yield { message: 'todo', span: { start: at, end: at + phrase.length }, data: { text: phrase } };
    }
  },
});

const ask =
  '(?:à|a|À|A) (?:compléter|completer|confirmer|vérifier|verifier|préciser|preciser|définir|insérer|inserer|ajouter|actualiser|mettre à jour|valider|revoir|traduire|sourcer|déterminer|trouver|relire|recouper)';
const slot =
  '(?:nom|prénom|date|lieu|ville|pays|source|lien|titre|fonction|chiffre|montant|nombre|heure|référence|ref|réf|citation|photo|image|logo|ministre|ministère|ambassadeur|ambassade|contact|adresse|téléphone|email|objet|texte|verbatim|insérer|ajouter|compléter|indiquer|préciser)';

const kinds: readonly (readonly ['empty' | 'template' | 'todo', readonly RegExp[]])[] = [
  [
    'empty',
    [
      new RegExp(`[[({<][^\\])}>\\n]{0,60}?(?<!\\p{L})${ask}(?!\\p{L})[^\\])}>\\n]{0,60}[\\])}>]`, 'gu'),
      new RegExp(`\\[(?:${slot}|X{2,}|\\?{1,}|\\.{3,}(?=[^\\]])|_{2,}|#{2,}|• ?|●)(?: [^\\]\\n]{0,60})?\\](?!\\()`, 'giu'),
      /\[ {0,3}\](?=[^(]|$)(?<!^[-*+] \[ {0,3}\])/gmu,
      /\((?:source|chiffre|date|réf|ref|nom|lieu) ?\?{1,3}\)|\[\?{1,3}\]|\(\?{2,}\)/giu,
      // Two crosses are a Roman number after a king or a pope and before « e siècle »: nothing but figures and units stand beside a slot.
      /(?<![\p{L}\d-])(?:XX+|xx+)(?:[ \u00a0]?(?:\/|h|:)[ \u00a0]?(?:XX+|xx+)){1,3}(?:[ \u00a0]?\/[ \u00a0]?\d{4})?(?![\p{L}\d])/gu,
      /(?<![\p{L}\d-])XX+(?=[ \u00a0](?:millions?|milliards?|membres?|pays|États|euros?|personnes?|participants?|ans|heures?|[%€]|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|entreprises?|projets?))/gu,
      /(?<![\p{L}\d])(?:JJ|jj)[ /.-](?:MM|mm)[ /.-](?:AAAA|aaaa|AA|\d{4})(?![\p{L}\d])|(?<![\p{L}\d])0X(?:[ .]?XX){4}(?![\p{L}\d])/gu,
      /(?<![_\p{L}\d])_{3,60}(?![_\p{L}\d])|(?<![.…])(?:\.{6,200}|…{2,60})(?![.…])/gu,
    ],
  ],
  [
    'template',
    [
      /lorem ipsum(?: \p{L}{2,12}){0,4}/giu,
      /\{\{[^}\n]{1,60}\}\}|\$\{[^}\n]{1,60}\}|<%[^%\n]{1,60}%>|«[ \u00a0]?(?:Nom|Champ|NOM)_\p{L}{1,30}[ \u00a0]?»|%[A-Z][A-Z_]{2,30}%/gu,
      /(?<!\p{L})(?:Prénom[ _](?:Nom|NOM)|NOM[ _]Prénom|Nom[ _]Prénom|PRÉNOM NOM|Jean Dupont|Monsieur X{2,}|M\. X{2,}|Mme X{2,})(?!\p{L})/gu,
      /<[A-ZÀÂÉÈÊÎÔÛÇ][A-ZÀÂÉÈÊÎÔÛÇ’' -]{2,50}>/gu,
      /\[[A-ZÀÂÉÈÊÎÔÛÇ]{2,20}(?: [A-ZÀÂÉÈÊÎÔÛÇ’']{1,20}){1,6}\](?!\()/gu,
      /Cliquez ici pour (?:entrer|taper) (?:du texte|une date)\.?|Erreur ! (?:Signet non défini|Source du renvoi introuvable)\.?/giu,
    ],
  ],
  [
    'todo',
    [
      /(?<![\p{L}\d_-])(?:TODO|FIXME|WIP|TBC|TBD|TKTK|XXX{2,})(?![\p{L}\d_-])/gu,
      /(?<!\p{L})[ÀA] (?:COMPLÉTER|COMPLETER|CONFIRMER|VÉRIFIER|VERIFIER|PRÉCISER|PRECISER|FAIRE|REVOIR|VALIDER|REPRENDRE|ACTUALISER|TRADUIRE|SOURCER)(?!\p{L})/gu,
    ],
  ],
];

function shortened(text: string): string {
  const one = text.replace(/\s+/g, ' ');
  return one.length > 40 ? `${one.slice(0, 39)}…` : one;
}
