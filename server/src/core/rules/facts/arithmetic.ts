import { judgedOn } from '../../analysis/dateLine.ts';
import { lifetimes } from '../../analysis/lifetimes.ts';
import { type Reckoning, reckonings } from '../../analysis/reckonings.ts';
import { stateLists } from '../../analysis/stateLists.ts';
import { type YearsSince, yearsSince } from '../../analysis/yearsSince.ts';
import { place } from '../../draft/place.ts';
import { writeDate } from '../../knowledge/writeDate.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/arithmetic',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Calcul faux', en: 'Wrong reckoning' },
  why: {
    fr: 'Une somme qui n’est pas la somme, une hausse qui ne sort pas des deux chiffres donnés\u00a0: le lecteur refait le calcul, et ne croit plus les autres chiffres.',
    en: 'A sum that is not the sum, a rise that does not come out of the two figures: the reader does it again, and no longer believes the other figures.',
  },
  remedy: { fr: 'Refaire le calcul à partir des chiffres de la source.', en: 'Do it again from the figures of the source.' },
  messages: {
    sum: {
      fr: 'La somme de «\u00a0{from}\u00a0» est {right}, non {stated}.',
      en: 'The sum of “{from}” is {right}, not {stated}.',
    },
    change: {
      fr: '«\u00a0{from}\u00a0» fait {right}, non {stated}.',
      en: '“{from}” makes {right}, not {stated}.',
    },
    parts: {
      fr: 'Les parts font {stated} en tout, plus de 100\u00a0%.',
      en: 'The parts make {stated} in all, more than 100%.',
    },
    list: {
      fr: '{stated} annoncés, {listed} nommés.',
      en: '{stated} announced, {listed} named.',
    },
    since: {
      fr: 'De {from} au {day} il y a {right} ans, non {stated}.',
      en: 'From {from} to {day} there are {right} years, not {stated}.',
    },
    years: {
      fr: 'De {from} à {to} il y a {right} ans, non {stated}.',
      en: 'From {from} to {to} there are {right} years, not {stated}.',
    },
  },
  examples: [
    { bad: 'La délégation réunit 12 experts et 8 diplomates, soit ⟦22⟧ personnes au total.', message: 'sum' },
    { bad: 'L’aide est passée de 400 à 500 millions d’euros, soit une hausse de ⟦20 %⟧.', message: 'change' },
    { bad: 'Le nombre de visas est passé de 20 000 à 30 000, soit une augmentation de ⟦40 %⟧.', message: 'change' },
    { bad: 'Ont voté pour 30 des 120 États, soit ⟦30 %⟧.', message: 'change' },
    { bad: 'Les suffrages se répartissent ainsi : ⟦55 % pour, 40 % contre et 15 %⟧ d’abstentions.', message: 'parts' },
    { bad: 'La mission visitera ⟦deux⟧ pays : la France, l’Italie et l’Espagne.', message: 'list' },
    { bad: 'Née en 1970 et morte en 2020 à ⟦60⟧ ans, elle a marqué la diplomatie.', message: 'years' },
    {
      bad: 'Il y a ⟦dix⟧ ans, le 13 novembre 2012, la mission ouvrait ses portes.',
      message: 'since',
      asOf: '2026-11-24',
    },
    { bad: 'Le ⟦dixième⟧ anniversaire de l’accord signé en 2014 sera célébré en 2026.', message: 'years' },
    { bad: 'Né en 1970, l’ambassadeur est âgé de ⟦48⟧ ans.', message: 'since', asOf: '2026-11-24' },
    { good: 'Il y a dix ans, le 13 novembre 2016, la mission ouvrait ses portes.', asOf: '2026-11-24' },
    { good: 'Il y a près de dix ans, en 2017, la mission ouvrait ses portes.', asOf: '2026-11-24' },
    { good: 'La délégation réunit 12 experts et 8 diplomates, soit 20 personnes au total.' },
    { good: 'L’aide est passée de 400 à 500 millions d’euros, soit une hausse de 25 %.' },
    { good: 'Trois équipes et cinq personnes chacune, soit quinze personnes.', because: 'C’est un produit.' },
    { good: 'Une aide de 120 millions de dollars, soit 110 millions d’euros.', because: 'C’est une conversion.' },
    { good: 'Ont voté pour 30 des 120 États, soit 25 %.' },
    { good: 'La mission visitera trois pays : la France, l’Italie et l’Espagne.' },
    {
      good: 'La part du nucléaire est de 70 %, celle du gaz de 40 % chez le voisin.',
      because: 'Ce ne sont pas les parts d’un tout.',
    },
    { good: 'Née en 1970 et morte en 2020 à 49 ans, elle a marqué la diplomatie.' },
  ],
  *check({ draft, ask }) {
    const day = ask(judgedOn, draft);
    for (const placed of draft.blocks) {
      const { block } = placed;
      const { prose } = block;
      for (const reckoning of ask(reckonings, block)) {
        const { kind, start, end, stated, right, tolerance, from } = reckoning;
        if (Math.abs(stated - right) <= tolerance) continue;
        const span = place(placed, { start, end });
        const written = textOf(prose, { start, end });
        if (kind === 'parts') yield { message: 'parts', span, data: { stated: `${inFrench(stated)}\u00a0%` } };
        else if (kind === 'sum')
          yield { message: 'sum', span, data: { from: textOf(prose, from), right: inFrench(right), stated: written } };
        else yield { message: 'change', span, data: { from: textOf(prose, from), right: percent(reckoning), stated: written } };
      }
      for (const { start, end, stated, listed } of ask(stateLists, block)) {
        if (stated !== listed) yield { message: 'list', span: place(placed, { start, end }), data: { stated, listed } };
      }
      for (const { start, end, stated, from, to } of ask(lifetimes, block)) {
        const right = to - from;
        if (stated === right || stated === right - 1) continue;
        yield { message: 'years', span: place(placed, { start, end }), data: { from, to, right, stated } };
      }
      for (const since of ask(yearsSince, block)) {
        const right = rightYears(since, day);
        if (right === undefined || right.includes(since.stated)) continue;
        const span = place(placed, since);
        const data = { from: since.from.year, right: right.at(since.kind === 'ago' ? 1 : -1) ?? 0, stated: since.stated };
        if (since.to !== undefined) yield { message: 'years', span, data: { ...data, to: since.to } };
        else if (day !== undefined) yield { message: 'since', span, data: { ...data, day: writeDate(day) } };
      }
    }
  },
});

/** The numbers of years that may rightly be said; nothing without a later day. */
function rightYears({ from, to, kind }: YearsSince, day: string | undefined): readonly number[] | undefined {
  const until = to ?? (day === undefined ? undefined : Number(day.slice(0, 4)));
  if (until === undefined || until <= from.year) return undefined;
  const years = until - from.year;
  if (kind === 'anniversary') return [years];
  // The birthday may be still to come.
  return kind === 'age' ? [years - 1, years] : [years - 1, years, years + 1];
}

function percent({ right }: Reckoning): string {
  return `${right < 0 ? '-' : ''}${inFrench(Math.abs(right) < 10 ? Math.round(Math.abs(right) * 10) / 10 : Math.round(Math.abs(right)))}\u00a0%`;
}

/** A number as French writes it. */
function inFrench(value: number): string {
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') + (part ? `,${part}` : '');
}
