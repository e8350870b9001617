import { judgedOn } from '../../analysis/dateLine.ts';
import { type MemberCountMention, memberCounts } from '../../analysis/memberCounts.ts';
import { place } from '../../draft/place.ts';
import { holdsOn, isSure } from '../../knowledge/asOf.ts';
import { basisOf } from '../../knowledge/basis.ts';
import { writeDate } from '../../knowledge/writeDate.ts';
import { writeNumeral } from '../../knowledge/writeNumeral.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/member-count',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Nombre de membres faux', en: 'Wrong number of members' },
  why: {
    fr: 'Écrire «\u00a0l’OTAN et ses 31 membres\u00a0» après l’adhésion de la Suède, c’est oublier un allié dans un texte officiel.',
    en: 'To write “NATO and its 31 members” after the accession of Sweden is to forget an ally in an official text.',
  },
  remedy: {
    fr: 'Mettre le nombre qui vaut à la date du texte, ou dire de quelle date est celui qui est donné.',
    en: 'Put the number that holds at the date of the text, or say of what date the given one is.',
  },
  messages: {
    wrong: {
      fr: '{statement} C’est ainsi au {day}\u00a0; le texte dit {stated} ({basis}).',
      en: '{statement} So it is on {day}; the text says {stated} ({basis}).',
    },
  },
  examples: [
    {
      bad: 'L’OTAN et ses ⟦31⟧ membres soutiennent l’Ukraine.',
      asOf: '2026-11-24',
      becomes: 'L’OTAN et ses 32 membres soutiennent l’Ukraine.',
    },
    {
      bad: 'Les ⟦vingt-huit⟧ États membres de l’Union européenne ont adopté ces sanctions.',
      asOf: '2026-11-24',
      becomes: 'Les vingt-sept États membres de l’Union européenne ont adopté ces sanctions.',
    },
    {
      bad: 'Le Conseil de l’Europe, qui compte ⟦47⟧ membres, siège à Strasbourg.',
      asOf: '2023-05-02',
      becomes: 'Le Conseil de l’Europe, qui compte 46 membres, siège à Strasbourg.',
    },
    {
      bad: 'Paris, le 12 mars 2025\n\nLa CEDEAO (⟦15⟧ États membres) s’est réunie à Abuja.',
      becomes: 'Paris, le 12 mars 2025\n\nLa CEDEAO (12 États membres) s’est réunie à Abuja.',
    },
    { good: 'L’OTAN et ses 31 membres soutiennent Kiev.', asOf: '2023-06-01', because: 'C’était juste à cette date.' },
    { good: 'L’OTAN et ses 31 alliés soutiennent l’Ukraine.', because: 'Sans date, la règle se tait.' },
    {
      good: 'Douze membres de l’Union européenne ont signé la lettre.',
      asOf: '2026-11-24',
      because: 'Il ne s’agit pas de tous.',
    },
    {
      good: 'Les 28 États membres de l’Union européenne avaient adopté ces sanctions en 2018.',
      asOf: '2026-11-24',
      because: 'Le texte parle de 2018.',
    },
    { good: 'L’Union européenne comptait vingt-huit membres avant le retrait du Royaume-Uni.', asOf: '2026-11-24' },
    { good: 'Les cinq membres permanents du Conseil de sécurité ont voté.', asOf: '2026-11-24' },
    {
      good: 'Les trois pays membres de l’OTAN qui bordent la mer Noire coopèrent.',
      asOf: '2026-11-24',
      because: 'Il ne s’agit pas de tous.',
    },
    { good: 'Les 193 États membres de l’ONU ont adopté le Pacte.', asOf: '2026-11-24' },
    { good: 'Les quatorze autres membres du Conseil de sécurité ont voté pour.', asOf: '2026-11-24', because: 'Tous sauf un.' },
    { good: 'Les 26 autres États membres de l’Union européenne ont signé la déclaration.', asOf: '2026-11-24' },
    {
      good: 'Le Parlement de l’Union européenne compte 720 membres.',
      asOf: '2026-11-24',
      because: 'Un organe n’est pas l’organisation.',
    },
    { good: 'Le Conseil exécutif de l’UNESCO compte 58 membres.', asOf: '2026-11-24' },
    { good: 'Une Union européenne à 36 membres ne pourra décider ainsi.', asOf: '2026-11-24', because: 'C’est une hypothèse.' },
    {
      good: '« L’OTAN compte 31 membres », déclarait-il.',
      asOf: '2026-11-24',
      because: 'Une citation a la date de celui qui parle.',
    },
    {
      good: 'L’Organisation internationale de la Francophonie compte 90 États et gouvernements.',
      asOf: '2026-11-24',
      because: 'La base n’en est plus sûre.',
    },
  ],
  *check({ draft, ask, given }) {
    const day = ask(judgedOn, draft);
    if (day === undefined) return;
    for (const placed of draft.blocks) {
      for (const mention of ask(memberCounts, placed.block)) {
        const fact = mention.facts.find((one) => holdsOn(one, day));
        if (!fact || !isSure(fact, day) || mention.value === fact.value || fact.alsoRight.includes(mention.value)) continue;
        if (isOfAnotherTime(mention, day) || !isMeantAsAll(mention, fact.value)) continue;
        const stated = textOf(placed.block.prose, mention);
        const text = /\d/.test(stated) ? String(fact.value) : writeNumeral(fact.value, stated);
        yield {
          message: 'wrong',
          span: place(placed, mention),
          data: { statement: fact.statement, day: writeDate(day), stated, basis: basisOf(fact, given.knowledge) },
          ...(text !== undefined && { replacements: [{ text }] }),
        };
      }
    }
  },
});

/** The text speaks of another time, or names a year in which its number was right. */
function isOfAnotherTime({ elsewhen, years, facts, value }: MemberCountMention, day: string): boolean {
  if (elsewhen) return true;
  return years.some(
    (year) =>
      String(year) !== day.slice(0, 4) &&
      facts.some(
        ({ value: was, alsoRight, validFrom = '0000', validTo = '9999' }) =>
          (was === value || alsoRight.includes(value)) &&
          validFrom.slice(0, 4) <= String(year) &&
          String(year) <= validTo.slice(0, 4),
      ),
  );
}

/** « les trois membres » may be some of them; a number that once was right, or that is a little more than all, is meant as all. */
function isMeantAsAll({ outright, value, facts }: MemberCountMention, right: number): boolean {
  return (
    outright || facts.some(({ value: once }) => once === value) || (value > right && value - right <= Math.max(1, right * 0.2))
  );
}
