import { type ActMention, actMentions } from '../../analysis/actMentions.ts';
import { isOneOf } from '../../analysis/writtenDate.ts';
import { closedOn } from '../../knowledge/asOf.ts';
import { basisOf } from '../../knowledge/basis.ts';
import type { LegalAct } from '../../knowledge/known.ts';
import { writeDate } from '../../knowledge/writeDate.ts';
import { fold } from '../../text/fold.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/legal-reference',
  since: '0.1.0',
  unit: 'block',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Référence d’un acte fausse', en: 'Wrong reference of an act' },
  why: {
    fr: 'Le numéro est l’acte\u00a0: avec un autre numéro, le lecteur ouvre un autre règlement. Les numéros voisins (2022/2554, 2022/2555, 2022/2557) se confondent sans cesse.',
    en: 'The number is the act: with another number the reader opens another regulation. Neighbouring numbers (2022/2554, 2022/2555, 2022/2557) are mixed up all the time.',
  },
  remedy: {
    fr: 'Recopier la nature, le numéro et la date depuis le Journal officiel.',
    en: 'Copy kind, number and date from the Official Journal.',
  },
  references: ['https://eur-lex.europa.eu/homepage.html?locale=fr'],
  messages: {
    number: {
      fr: '{name} porte le numéro {right}, non {stated} ({basis}).',
      en: '{name} has the number {right}, not {stated} ({basis}).',
    },
    nature: {
      fr: 'Le numéro {number} est celui d’un acte d’une autre nature\u00a0: {right}, non {stated} ({basis}).',
      en: 'The number {number} is that of an act of another kind: {right}, not {stated} ({basis}).',
    },
    date: {
      fr: '{act}\u00a0: {right}, non {stated} ({basis}).',
      en: '{act}: {right}, not {stated} ({basis}).',
    },
  },
  examples: [
    {
      bad: 'Le RGPD (règlement (UE) ⟦2016/680⟧) protège les personnes.',
      message: 'number',
      becomes: 'Le RGPD (règlement (UE) 2016/679) protège les personnes.',
    },
    {
      bad: 'Le règlement (UE) ⟦2023/2841⟧, dit Cyber Resilience Act, s’appliquera en 2027.',
      message: 'number',
      becomes: 'Le règlement (UE) 2024/2847, dit Cyber Resilience Act, s’appliquera en 2027.',
    },
    {
      bad: 'La directive NIS 2 (directive (UE) ⟦2022/2557⟧ du 14 décembre 2022) est à transposer.',
      message: 'number',
      becomes: 'La directive NIS 2 (directive (UE) 2022/2555 du 14 décembre 2022) est à transposer.',
    },
    { bad: 'La ⟦directive⟧ (UE) 2016/679 s’impose à tous.', message: 'nature' },
    {
      bad: 'Le règlement (UE) 2022/2065 du Parlement européen et du Conseil du ⟦19 novembre 2022⟧ le prévoit.',
      message: 'date',
      becomes: 'Le règlement (UE) 2022/2065 du Parlement européen et du Conseil du 19 octobre 2022 le prévoit.',
    },
    {
      bad: 'La loi n° 94-665 du ⟦4 août 1995⟧ impose l’emploi du français.',
      message: 'date',
      becomes: 'La loi n° 94-665 du 4 août 1994 impose l’emploi du français.',
    },
    { good: 'Le RGPD (règlement (UE) 2016/679 du 27 avril 2016) protège les personnes.' },
    {
      good: 'Le règlement d’exécution (UE) 2024/2690, pris pour NIS 2, précise les mesures.',
      because: 'Un acte d’exécution a son propre numéro.',
    },
    { good: 'Le règlement (UE) 2025/38 modifiant le règlement (UE) 2019/881, dit Cybersecurity Act, est paru.' },
    { good: 'Le nouveau Cybersecurity Act (règlement (UE) 2026/812) est paru.', because: 'La base peut ne pas le connaître.' },
    { good: 'Vu le décret n° 2009-834 du 3 septembre 2009 portant nomination,', because: 'D’autres États numérotent ainsi.' },
    { good: 'Le règlement (UE) 2016/679, adopté le 14 avril 2016 par le Parlement, protège.' },
    { good: 'La directive (UE) 2022/2557, adoptée le même jour que NIS 2, porte sur les entités critiques.' },
    { good: 'Le règlement (UE) 2024/1689 sur l’intelligence artificielle est entré en vigueur le 1er août 2024.' },
    { good: 'La loi n° 2018-1202 du 22 décembre 2018 relative à la lutte contre la manipulation de l’information.' },
  ],
  *check({ block, ask, given }) {
    for (const mention of ask(actMentions, block)) {
      const { number, nature, date, act, named } = mention;
      if (named && named.act !== act && !isNewer(number.text, closedOn(given.knowledge.facts)) && sameForm(named.act, mention)) {
        yield {
          message: 'number',
          span: { start: number.start, end: number.end },
          data: { name: named.name, right: named.act.number, stated: number.text, basis: basisOf(named.act, given.knowledge) },
          replacements: [{ text: named.act.number }],
        };
        continue;
      }
      if (!act) continue;
      const basis = basisOf(act, given.knowledge);
      if (nature && fold(act.nature) !== nature.name) {
        yield {
          message: 'nature',
          span: { start: nature.start, end: nature.end },
          data: { number: number.text, right: act.nature, stated: textOf(block.prose, nature), basis },
        };
      }
      if (date?.day !== undefined && !isOneOf(date, [act.date, ...act.otherDates])) {
        const right = writeDate(act.date);
        yield {
          message: 'date',
          span: { start: date.start, end: date.end },
          data: { act: `${act.nature} ${act.number}`, right, stated: textOf(block.prose, date), basis },
          replacements: [{ text: right.fr }],
        };
      }
    }
  },
});

/** A number of the year of the base or later may be that of a recast under the same name. */
function isNewer(number: string, closed: string): boolean {
  return (/^(?:20\d\d)/.exec(number)?.[0] ?? '') >= closed.slice(0, 4);
}

/** A law transposes a directive under a number of its own: only numbers of one form can be taken for one another. */
function sameForm(act: LegalAct, { number, nature }: ActMention): boolean {
  return (
    act.number.includes('/') === number.text.includes('/') &&
    (!nature || !/loi|decret|ordonnance/.test(nature.name) || !act.number.includes('/'))
  );
}
