import { type TreatyMention, treatyMentions } from '../../analysis/treatyMentions.ts';
import { isOneOf, type WrittenDate } from '../../analysis/writtenDate.ts';
import { basisOf } from '../../knowledge/basis.ts';
import { factsOf, type Treaty } from '../../knowledge/known.ts';
import { writeDate } from '../../knowledge/writeDate.ts';
import { fold } from '../../text/fold.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/treaty-date',
  since: '0.1.0',
  unit: 'block',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Date de traité fausse', en: 'Wrong date of a treaty' },
  why: {
    fr: 'Trois conventions portent le nom de Vienne, et bien d’autres celui de Genève\u00a0: l’année les distingue. Une date fausse renvoie à un autre texte, ou à aucun.',
    en: 'Three conventions bear the name of Vienna, and many more that of Geneva: the year tells them apart. A wrong date points to another text, or to none.',
  },
  remedy: {
    fr: 'Rétablir la date du titre du traité, ou le titre si c’est une autre convention qui est visée.',
    en: 'Put the date of the treaty’s title right, or the title where another convention is meant.',
  },
  references: ['https://treaties.un.org/'],
  messages: {
    date: {
      fr: '{name}\u00a0: {right}, non {stated} ({basis}).',
      en: '{name}: {right}, not {stated} ({basis}).',
    },
    other: {
      fr: '{name}\u00a0: {right}, non {stated}, qui est la date d’un autre texte\u00a0: {otherName} ({basis}).',
      en: '{name}: {right}, not {stated}, which is the date of another text: {otherName} ({basis}).',
    },
    place: {
      fr: '{name}\u00a0: {right}, non {stated} ({basis}).',
      en: '{name}: {right}, not {stated} ({basis}).',
    },
  },
  examples: [
    {
      bad: 'La Convention de Vienne de ⟦1963⟧ sur les relations diplomatiques protège les locaux de la mission.',
      message: 'other',
      becomes: 'La Convention de Vienne de 1961 sur les relations diplomatiques protège les locaux de la mission.',
    },
    {
      bad: 'La Convention de Budapest du ⟦21 novembre 2001⟧ reste la référence.',
      message: 'date',
      becomes: 'La Convention de Budapest du 23 novembre 2001 reste la référence.',
    },
    {
      bad: 'Le Statut de Rome, adopté le ⟦17 juillet 1999⟧, a créé la Cour pénale internationale.',
      message: 'date',
      becomes: 'Le Statut de Rome, adopté le 17 juillet 1998, a créé la Cour pénale internationale.',
    },
    {
      bad: 'La convention de ⟦Genève⟧ du 18 avril 1961 sur les relations diplomatiques le prévoit.',
      message: 'place',
      becomes: 'La convention de Vienne du 18 avril 1961 sur les relations diplomatiques le prévoit.',
    },
    {
      bad: 'Le traité de Maastricht (⟦1990⟧) a institué la citoyenneté.',
      message: 'date',
      becomes: 'Le traité de Maastricht (1992) a institué la citoyenneté.',
    },
    { good: 'La Convention de Vienne de 1961 sur les relations diplomatiques protège les locaux de la mission.' },
    { good: 'La Convention de Vienne sur les relations consulaires, du 24 avril 1963, est en vigueur depuis 1967.' },
    { good: 'Le Traité de Maastricht, entré en vigueur le 1er novembre 1993, a institué la citoyenneté.' },
    { good: 'L’Accord de Paris sur le climat (2015) est entré en vigueur en 2016.' },
    {
      good: 'Le Protocole facultatif à la Convention relative aux droits de l’enfant du 25 mai 2000 engage les parties.',
      because: 'La date est celle du protocole.',
    },
    {
      good: 'La Convention de Vienne de 1980 sur la vente internationale de marchandises.',
      because: 'Un autre objet, que la base ne connaît pas.',
    },
    {
      good: 'La France a ratifié la Convention relative aux droits de l’enfant en 1990.',
      because: 'C’est la date d’une ratification.',
    },
    {
      good: 'Le traité sur l’Union européenne (2016) est publié avec le traité sur son fonctionnement.',
      because: 'C’est l’année d’une version consolidée.',
    },
    {
      good: 'La Convention relative aux droits de l’enfant, signée le 7 août 1990 par un État, le protège.',
      because: 'C’est la date d’une partie.',
    },
    { good: 'L’accord de Kyoto sur le climat, de 1997, est un protocole.' },
    { good: 'Le Traité de 1967 pour l’interdiction des armes nucléaires en Amérique latine le prévoit.' },
    {
      good: 'Le deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques (1989).',
    },
    { good: 'Le traité de Rome de 2004 établissant une Constitution pour l’Europe a échoué.' },
  ],
  *check({ block, ask, given }) {
    for (const mention of ask(treatyMentions, block)) {
      const { treaty, dates, place } = mention;
      const name = treaty.subject[0] ?? '';
      const basis = basisOf(treaty, given.knowledge);
      const all = [treaty.date, ...treaty.otherDates];
      for (const date of dates) {
        if (isOneOf(date, all)) continue;
        const stated = textOf(block.prose, date);
        const right = inTheManner(treaty, date);
        const other = confusedWith(mention, date, factsOf(given.knowledge, 'treaty'));
        const found = {
          span: { start: date.start, end: date.end },
          ...(date.event !== 'entry-into-force' && { replacements: [{ text: right.fr }] }),
        };
        if (other) yield { ...found, message: 'other', data: { name, right, stated, basis, otherName: other.subject[0] ?? '' } };
        else yield { ...found, message: 'date', data: { name, right, stated, basis } };
      }
      if (!place || !treaty.place.length || treaty.place.some((one) => fold(one) === fold(place.name))) continue;
      const right = treaty.place[0] ?? '';
      yield {
        message: 'place',
        span: { start: place.start, end: place.end },
        data: { name, right, stated: place.name, basis },
        replacements: [{ text: right }],
      };
    }
  },
});

/** The date of the title, told as far as the wrong one is. */
function inTheManner({ date }: Treaty, { month, day }: WrittenDate): { readonly fr: string; readonly en: string } {
  return writeDate(date.slice(0, day !== undefined ? 10 : month !== undefined ? 7 : 4));
}

/** The treaty of the same kind and place that has the stated date. */
function confusedWith({ treaty }: TreatyMention, date: WrittenDate, treaties: readonly Treaty[]): Treaty | undefined {
  return treaties.find(
    (other) =>
      other !== treaty &&
      isOneOf(date, [other.date]) &&
      other.place.some((place) => treaty.place.includes(place)) &&
      other.nature.some((nature) => treaty.nature.includes(nature)),
  );
}
