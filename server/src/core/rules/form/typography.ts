import { type TypographyKind, typography } from '../../analysis/typography.ts';
import { place } from '../../draft/place.ts';
import type { Edit } from '../../text/edit.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'form/typography',
  since: '0.1.0',
  unit: 'draft',
  severity: 'hint',
  title: { fr: 'Typographie française', en: 'French typography' },
  why: {
    fr: 'Les espaces, guillemets, capitales accentuées et ordinaux sont la tenue d’un texte officiel ; leur absence se voit à l’impression et coupe mal les lignes.',
    en: 'Spaces, guillemets, accented capitals and ordinals are how an official text is dressed; where they are missing, lines break badly.',
  },
  remedy: { fr: 'Corriger tout d’un coup : le sens n’en dépend pas.', en: 'Fix all at once: the meaning does not depend on it.' },
  references: ['https://www.imprimerienationale.fr/'],
  messages: {
    apostrophe: { fr: 'Apostrophe droite{times}.', en: 'Straight apostrophe{times}.' },
    guillemets: { fr: 'Guillemets droits{times}.', en: 'Straight quotation marks{times}.' },
    'space-before': {
      fr: 'Espace insécable avant un signe double{times}.',
      en: 'No-break space before a double sign{times}.',
    },
    'space-inside': { fr: 'Espace insécable dans les guillemets{times}.', en: 'No-break space inside guillemets{times}.' },
    'space-comma': { fr: 'Espace avant une virgule ou un point{times}.', en: 'Space before a comma or stop{times}.' },
    spaces: { fr: 'Espaces en trop{times}.', en: 'Too many spaces{times}.' },
    ellipsis: { fr: 'Trois points au lieu de « … »{times}.', en: 'Three stops instead of “…”{times}.' },
    capital: { fr: 'Capitale sans accent{times}.', en: 'Capital without its accent{times}.' },
    ordinal: { fr: 'Ordinal : « 1er », « 1re », « 2e »{times}.', en: 'Ordinal: “1er”, “1re”, “2e”{times}.' },
    civility: { fr: 'Civilité : « M. », « Mme », « Mlle »{times}.', en: 'Civility: “M.”, “Mme”, “Mlle”{times}.' },
    month: { fr: 'Nom de mois avec capitale{times}.', en: 'Name of a month with a capital{times}.' },
    percent: { fr: 'Espace avant « % » ou « € »{times}.', en: 'Space before “%” or “€”{times}.' },
    hour: { fr: 'Heure : « 18 h 30 »{times}.', en: 'Hour: “18 h 30”{times}.' },
  },
  options: {
    raw: {
      default: false,
      fr: 'Reprendre aussi un texte sans en-tête, saisi au kilomètre.',
      en: 'Also judge a text without front matter, typed as it comes.',
    },
  },
  examples: [
    {
      bad: "L⟦'⟧accord d'association est signé.",
      message: 'apostrophe',
      becomes: 'L’accord d’association est signé.',
      profile: 'strict',
    },
    { bad: 'Il a dit ⟦"oui"⟧ hier.', message: 'guillemets', becomes: 'Il a dit «\u00a0oui\u00a0» hier.', profile: 'strict' },
    {
      bad: 'Une question⟦ ⟧: laquelle ?',
      message: 'space-before',
      becomes: 'Une question\u00a0: laquelle\u00a0?',
      profile: 'strict',
    },
    { bad: 'Il parle de «⟦ ⟧paix ».', message: 'space-inside', becomes: 'Il parle de «\u00a0paix\u00a0».', profile: 'strict' },
    { bad: 'La paix⟦ ⟧, dit-il.', message: 'space-comma', becomes: 'La paix, dit-il.', profile: 'strict' },
    { bad: 'La paix⟦  ⟧revient.', message: 'spaces', becomes: 'La paix revient.', profile: 'strict' },
    { bad: 'La suite⟦...⟧', message: 'ellipsis', becomes: 'La suite…', profile: 'strict' },
    {
      bad: 'Les ⟦Etats⟧ parties se réunissent.',
      message: 'capital',
      becomes: 'Les États parties se réunissent.',
      profile: 'strict',
    },
    {
      bad: 'Le ⟦1⟧ janvier 2027, la 2ème session.',
      message: 'ordinal',
      becomes: 'Le 1er janvier 2027, la 2e session.',
      profile: 'strict',
    },
    { bad: '⟦Mr⟧ Dupré a reçu Melle Sarr.', message: 'civility', becomes: 'M. Dupré a reçu Mlle Sarr.', profile: 'strict' },
    { bad: 'Le 3 ⟦Mars⟧ 2027, le Conseil.', message: 'month', becomes: 'Le 3 mars 2027, le Conseil.', profile: 'strict' },
    {
      bad: 'La hausse atteint 1⟦2%⟧ cette année.',
      message: 'percent',
      becomes: 'La hausse atteint 12\u00a0% cette année.',
      profile: 'strict',
    },
    { bad: 'La séance ouvre à ⟦18h30⟧.', message: 'hour', becomes: 'La séance ouvre à 18\u00a0h\u00a030.', profile: 'strict' },
    {
      good: 'L’accord « d’association » est signé : il entre en vigueur le 1er mars 2027.'
        .replaceAll('« ', '«\u00a0')
        .replaceAll(' »', '\u00a0»')
        .replaceAll(' :', '\u00a0:'),
      profile: 'strict',
    },
    { good: "L'accord d'union est signé.", because: 'Sans en-tête, un texte saisi au kilomètre n’est pas repris.' },
    { good: 'Voir https://www.example.fr/a?b=1 et 12:30.', profile: 'strict' },
    { good: 'Les États-Unis et l’Égypte.', profile: 'strict' },
  ],
  *check({ draft, context, ask, options }) {
    // A text without front matter came as it was typed or pasted: it is composed once it is a draft.
    if (!options.raw && context.profile !== 'strict' && context.stage !== 'release' && !draft.frontMatter.span) return;
    const slips = new Map<TypographyKind, Edit[]>();
    for (const placed of draft.blocks) {
      for (const { kind, span, text } of ask(typography, placed.block)) {
        const edit = { span: place(placed, span), text };
        const edits = slips.get(kind);
        if (edits) edits.push(edit);
        else slips.set(kind, [edit]);
      }
    }
    for (const [kind, edits] of slips) {
      const [first] = edits;
      if (!first) continue;
      yield {
        message: kind,
        span: first.span,
        data: { times: edits.length > 1 ? ` (${edits.length})` : '' },
        edits,
        topic: kind,
      };
    }
  },
});
