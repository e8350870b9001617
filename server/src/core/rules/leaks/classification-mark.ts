import { type ProtectionMark, protectionMarks } from '../../analysis/protectionMarks.ts';
import { place } from '../../draft/place.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'leaks/classification-mark',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  whileDrafting: 'information',
  anyLanguage: true,
  masked: true,
  title: { fr: 'Mention de protection', en: 'Protection mark' },
  why: {
    fr: 'Une mention de protection dans un texte prêt à paraître dit que le texte, ou un passage repris d’un autre, n’est pas destiné au public. C’est la seule faute qu’un rectificatif ne répare pas.',
    en: 'A protection mark in a text about to be released says that the text, or a passage taken from another, is not for the public. No correction mends that.',
  },
  remedy: {
    fr: 'Suspendre la diffusion et consulter l’officier de sécurité ; retirer la mention seulement si le texte n’est plus protégé.',
    en: 'Hold the release and ask the security officer; delete the mark only if the text is no longer protected.',
  },
  references: [
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043952083',
    'https://eur-lex.europa.eu/eli/dec/2013/488/oj',
    'https://www.first.org/tlp/',
  ],
  messages: {
    national: {
      fr: 'Mention « {mark} » : niveau de classification ou mention de protection nationale.',
      en: '“{mark}”: a national classification level or protection mark.',
    },
    foreign: {
      fr: 'Mention « {mark} » : niveau de classification ou mention de protection d’un autre État.',
      en: '“{mark}”: a classification level or protection mark of another State.',
    },
    eu: { fr: 'Mention « {mark} » : information classifiée de l’Union européenne.', en: '“{mark}”: EU classified information.' },
    nato: { fr: 'Mention « {mark} » : marquage de l’Alliance atlantique.', en: '“{mark}”: a NATO marking.' },
    tlp: { fr: 'Étiquette « {mark} » : seule TLP:CLEAR permet de publier.', en: '“{mark}”: only TLP:CLEAR may be published.' },
    house: { fr: 'Mention « {mark} » : document interne.', en: '“{mark}”: an internal document.' },
    declared: { fr: 'Le texte est déclaré « {mark} » dans son en-tête.', en: 'The front matter declares the text “{mark}”.' },
    missing: { fr: 'Éléments de langage sans mention de protection.', en: 'Talking points without a protection mark.' },
  },
  options: {
    allowed: {
      default: ['TLP:CLEAR', 'NON PROTÉGÉ'] as readonly string[],
      fr: 'Mentions qui permettent de publier.',
      en: 'Marks that allow publication.',
    },
  },
  examples: [
    { bad: '⟦DIFFUSION RESTREINTE⟧\n\nLe ministre s’est entretenu avec son homologue.', message: 'national' },
    { bad: 'Cette note (⟦CONFIDENTIEL DÉFENSE⟧) a été transmise au cabinet.', message: 'national' },
    { bad: 'Le point 3 reprend le document ⟦RESTREINT UE/EU RESTRICTED⟧ du 4 mars.', message: 'eu' },
    { bad: '⟦NATO SECRET⟧ — compte rendu du Conseil', message: 'nato' },
    { bad: 'Indicateurs de compromission, ⟦TLP:AMBER+STRICT⟧.', message: 'tlp' },
    { bad: '⟦NE PAS DIFFUSER⟧ avant le retour du cabinet', message: 'house' },
    { bad: '⟦Éléments de langage⟧ : insister sur la solidarité.', message: 'house' },
    { bad: '⟦DR⟧\n\nLa réunion est reportée.', message: 'house' },
    { bad: 'Ce document est classifié ⟦SECRET DÉFENSE⟧.', message: 'national' },
    { bad: '⟦UNCLASSIFIED//FOUO⟧', message: 'foreign' },
    { bad: '⟦Usage interne uniquement⟧', message: 'house' },
    { bad: '⟦Si on vous interroge⟧ : renvoyer vers le ministère de l’Intérieur.', message: 'house' },
    { bad: 'Le ministre se rendra à Kaboul (⟦à ne pas diffuser⟧).', message: 'house' },
    { bad: 'Le projet de communiqué suit. ⟦Merci de ne pas transmettre⟧ avant 18 heures.', message: 'house' },
    { bad: '---\nclassification: ⟦DIFFUSION RESTREINTE⟧\n---\nLe ministre recevra son homologue.', message: 'declared' },
    { bad: '⟦Position sur l’accord⟧\n\nRappeler notre attachement au dialogue.', message: 'missing', genre: 'elements_langage' },
    { good: 'Usage interne — éléments de langage\n\nRappeler notre attachement au dialogue.', genre: 'elements_langage' },
    { good: 'La France compte deux niveaux de classification, Secret et Très Secret.', because: 'Le texte parle des mentions.' },
    { good: 'La mention DIFFUSION RESTREINTE n’est pas un niveau de classification.' },
    { good: 'Le vote a lieu à bulletin secret.' },
    { good: 'LE SECRET DES CORRESPONDANCES' },
    { good: 'Rapport publié sous TLP:CLEAR.', because: 'Cette étiquette permet de publier.' },
    { good: 'Le ministre a récusé les « éléments de langage » qu’on lui prête.' },
    { good: 'Photo : droits réservés (DR) pour l’agence.' },
    { good: 'Les documents classifiés SECRET DÉFENSE ont été remis au juge.', because: 'Le texte parle d’autres documents.' },
    { good: 'Conseil aux voyageurs : ne pas diffuser d’images de sites militaires.' },
    { good: 'Questions et réponses sur les visas' },
    { good: 'La conférence des présidents est un document interne au Parlement.' },
  ],
  *check({ draft, context, ask, options }) {
    const allowed = new Set(options.allowed.map(plain));
    const { frontMatter } = draft;
    const declared = frontMatter.entries.find(({ key }) => key === 'classification');
    const isTalkingPoints = context.genre === 'elements_langage';
    let marked = false;
    if (declared && frontMatter.classification && isRestrictive(frontMatter.classification, allowed)) {
      marked = true;
      if (!isTalkingPoints) yield { message: 'declared', span: declared.valueSpan, data: { mark: frontMatter.classification } };
    }
    for (const placed of draft.blocks) {
      for (const mark of ask(protectionMarks, placed.block)) {
        const text = textOf(placed.block.prose, mark);
        if (allowed.has(plain(text))) continue;
        marked = true;
        if (isTalkingPoints && mark.scheme === 'house') continue;
        yield {
          message: mark.scheme,
          span: place(placed, mark),
          data: { mark: text.replace(/\s+/g, ' ') },
          ...(!isDeclaration(mark) && { severity: 'error' as const }),
        };
      }
    }
    const first = draft.blocks[0];
    if (isTalkingPoints && !marked && first) {
      const end = first.block.prose.search(/\n|$/);
      yield { message: 'missing', span: place(first, { start: 0, end }), severity: 'warning' };
    }
  },
});

/** A mark that the writer set openly is right while the text is a draft; one in the midst of a sentence came with what was pasted. */
function isDeclaration(mark: ProtectionMark): boolean {
  return mark.standsAlone;
}

function isRestrictive(classification: string, allowed: ReadonlySet<string>): boolean {
  const text = plain(classification);
  return (
    text !== '' &&
    !allowed.has(text) &&
    !/^(?:public|publique|aucune|neant|sans|non protege|non classifie|tlp:?clear)$/.test(text)
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
