import { dateLine, judgedOn } from '../../analysis/dateLine.ts';
import { mistakenNames } from '../../analysis/officialNames.ts';
import { place } from '../../draft/place.ts';
import { holdsOn, isSure } from '../../knowledge/asOf.ts';
import { basisOf } from '../../knowledge/basis.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/office-title',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  anyLanguage: true,
  title: { fr: 'Titre ou nom d’institution inexact', en: 'Inexact title or name of an institution' },
  why: {
    fr: 'Un titre qui n’existe pas, ou le nom d’une institution pour une autre (Conseil européen, Conseil de l’Union, Conseil de l’Europe), se voit à la première lecture et ôte son crédit au reste.',
    en: 'A title that does not exist, or one institution’s name for another, is seen at the first reading and takes credit from the rest.',
  },
  remedy: {
    fr: 'Recopier l’intitulé du texte qui crée la fonction ou l’institution.',
    en: 'Copy the name from the text that creates the office or body.',
  },
  messages: {
    wrong: {
      fr: '«\u00a0{stated}\u00a0»\u00a0: l’intitulé exact est «\u00a0{right}\u00a0» ({basis}).',
      en: '“{stated}”: the exact name is “{right}” ({basis}).',
    },
  },
  examples: [
    {
      bad: 'L’⟦Agence nationale de sécurité des systèmes d’information⟧ a publié son rapport.',
      becomes: 'L’Agence nationale de la sécurité des systèmes d’information a publié son rapport.',
    },
    {
      bad: 'Le ⟦directeur de l’ANSSI⟧ a été auditionné.',
      becomes: 'Le directeur général de l’ANSSI a été auditionné.',
    },
    {
      bad: 'Le ⟦haut représentant de l’Union pour la sécurité extérieure⟧ a pris la parole.',
      becomes: 'Le haut représentant de l’Union pour les affaires étrangères et la politique de sécurité a pris la parole.',
    },
    {
      bad: 'Le règlement du ⟦Parlement européen et du Conseil européen⟧ du 13 juin 2024 est paru.',
      becomes: 'Le règlement du Parlement européen et du Conseil du 13 juin 2024 est paru.',
    },
    {
      bad: 'Il a saisi l’⟦Organisation de la coopération et du développement économique⟧ (OCDE).',
      becomes: 'Il a saisi l’Organisation de coopération et de développement économiques (OCDE).',
    },
    { good: 'L’Agence nationale de la sécurité des systèmes d’information (ANSSI) a publié son rapport.' },
    { good: 'La haute représentante de l’Union pour les affaires étrangères et la politique de sécurité a pris la parole.' },
    {
      good: 'Au Burkina Faso, l’Agence nationale de sécurité des systèmes d’information a publié son rapport.',
      because: 'C’est le nom de l’agence burkinabè.',
    },
    { good: 'Le directeur général de l’ANSSI et le directeur de cabinet se sont entretenus.' },
    {
      good: 'Le haut représentant de l’ONU pour les affaires de désarmement a pris la parole.',
      because: 'C’est une autre fonction.',
    },
    { good: 'Le règlement du Parlement européen et du Conseil du 13 juin 2024 est paru.' },
    {
      good: 'Les résultats ont été présentés à l’ambassadeur de France au numérique.',
      asOf: '2026-11-24',
      because: 'Le titre a changé en 2025, et le texte n’a pas de date.',
    },
    { good: 'La présidente de la Commission et le président du Conseil européen se sont entretenus.' },
  ],
  *check({ draft, ask, given, context }) {
    const day = ask(judgedOn, draft);
    const own = context.draftDate ?? ask(dateLine, draft)?.date;
    for (const placed of draft.blocks) {
      for (const { official, right, wantsDate, start, end } of ask(mistakenNames, placed.block)) {
        // Names change: the one of another time is judged only on a day on which it holds.
        if (
          !isSure(official, day ?? official.reviewed) ||
          ((official.validFrom || official.validTo) && day !== undefined && !holdsOn(official, day))
        )
          continue;
        if ((official.validTo !== undefined && day === undefined) || (wantsDate && own === undefined)) continue;
        yield {
          message: 'wrong',
          span: place(placed, { start, end }),
          data: { stated: textOf(placed.block.prose, { start, end }), right, basis: basisOf(official, given.knowledge) },
          replacements: [{ text: right }],
        };
      }
    }
  },
});
