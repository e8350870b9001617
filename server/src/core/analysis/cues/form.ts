import { type Cue, cue } from './cue.ts';
import { beginsWith, saysAny } from './phrases.ts';

/** Signs of form: what kind of line it is, before any word is understood. */
export const formCues: readonly Cue[] = [
  cue('heading', 'titre', 'heading', ({ kind }) => kind === 'heading'),
  cue('item', 'élément d’une liste', 'list item', ({ kind, text }) => kind === 'item' || /^[-–—•*]\s/u.test(text)),
  cue('cell', 'case d’un tableau', 'table cell', ({ kind }) => kind === 'cell'),
  cue('question', 'question', 'question', ({ text }) => /\?\s*[»"”]?$/u.test(text)),
  cue('exclamation', 'exclamation', 'exclamation', ({ text }) => /!\s*[»"”]?$/u.test(text)),
  cue('announces', 'annonce ce qui suit (deux-points)', 'announces what follows (colon)', ({ text }) => /:$/u.test(text)),
  cue('enumerates', 'membre d’une énumération (point-virgule)', 'member of an enumeration (semicolon)', ({ text }) => /;$/u.test(text)),
  cue('no-stop', 'ne finit par aucun point', 'has no final stop', ({ text }) => /[\p{L}\p{N})%]$/u.test(text)),
  cue('no-verb', 'aucun verbe conjugué', 'no finite verb', ({ groups }) => groups.length === 0),
  cue('no-main-verb', 'verbe seulement subordonné', 'subordinate verbs only', ({ groups }) => groups.length > 0 && groups.every(({ subordinate }) => subordinate)),
  cue('one-verb', 'un seul verbe conjugué', 'a single finite verb', ({ groups }) => groups.length === 1),
  cue('many-verbs', 'trois verbes conjugués ou plus', 'three finite verbs or more', ({ groups }) => groups.length >= 3),
  cue('very-short', 'moins de six mots', 'under six words', ({ words }) => words.length < 6),
  cue('short', 'moins de douze mots', 'under twelve words', ({ words }) => words.length >= 6 && words.length < 12),
  cue('long', 'plus de trente mots', 'over thirty words', ({ words }) => words.length > 30 && words.length <= 50),
  cue('very-long', 'plus de cinquante mots', 'over fifty words', ({ words }) => words.length > 50),
  cue('alone', 'seule dans son paragraphe', 'alone in its paragraph', ({ alone }) => alone),
  cue('opens', 'première de son paragraphe', 'first of its paragraph', ({ first, alone }) => first && !alone),
  cue('lower-start', 'commence par une minuscule', 'starts in lower case', ({ text }) => /^[\s\-–—•*«"“]*\p{Ll}/u.test(text)),
  cue('numbered', 'alinéa numéroté', 'numbered clause', ({ text }) => /^\(?\d{1,3}[.)]\s/u.test(text)),
  cue('capitals', 'en capitales', 'in capitals', ({ text }) => text.length > 4 && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)),
  cue('starts-infinitive', 'commence par un infinitif', 'starts with an infinitive', ({ words }) => words[0]?.verbForm === 'inf'),
  cue('starts-noun', 'commence par un nom sans déterminant', 'starts with a bare noun', ({ words }) => words[0]?.tag === 'NOUN'),
  cue('starts-participle', 'commence par un participe', 'starts with a participle', ({ words }) => words[0]?.verbForm === 'part-pres' || words[0]?.verbForm === 'part-past'),
  cue('preamble', 'considérant ou alinéa de résolution', 'recital or resolution clause', beginsWith(
    'considérant', 'rappelant', 'notant', 'soulignant', 'réaffirmant', 'reconnaissant', 'consciente', 'conscient', 'préoccupée', 'préoccupé', 'ayant à l\' esprit', 'ayant',
    'se félicitant', 'prenant', 'convaincue', 'convaincu', 'vu', 'gardant', 'saluant', 'exprimant', 'affirmant', 'déplorant', 'condamnant', 'constatant', 'encouragée')),
  cue('colon-inside', 'deux-points dans la phrase', 'colon inside', ({ text }) => /:\s\S/u.test(text)),
  cue('parenthesis', 'parenthèse', 'parenthesis', ({ text }) => text.includes('(')),
  cue('file-mark', 'légende ou trace de page web', 'caption or trace of a web page', ({ text }) => /\b(?:JPEG|PNG|PDF|Mo|ko)\b|©|^Source\s*:|^Photo\b|^Crédits?\b/u.test(text)),
  cue('practical', 'renseignement pratique', 'practical information', saysAny(
    'contact', 'contacts', 'contactez', 'cliquez', 'inscription', 'inscriptions', 'inscrivez-vous', 'rendez-vous', 'téléphone', 'courriel', 'adresse', 'consultez', 'abonnez-vous', 'télécharger',
    'en savoir plus', 'lire aussi', 'voir aussi', 'retrouvez', 'partager', 'horaires', 'formulaire')),
];
