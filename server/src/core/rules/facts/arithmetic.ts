import { lifetimes } from '../../analysis/lifetimes.ts';
import { type Reckoning, reckonings } from '../../analysis/reckonings.ts';
import { stateLists } from '../../analysis/stateLists.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/arithmetic',
  since: '0.1.0',
  unit: 'block',
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
  *check({ block, ask }) {
    const { prose } = block;
    for (const reckoning of ask(reckonings, block)) {
      const { kind, start, end, stated, right, tolerance, from } = reckoning;
      if (Math.abs(stated - right) <= tolerance) continue;
      const span = { start, end };
      if (kind === 'parts') yield { message: 'parts', span, data: { stated: `${written(stated)}\u00a0%` } };
      else if (kind === 'sum')
        yield { message: 'sum', span, data: { from: textOf(prose, from), right: written(right), stated: textOf(prose, span) } };
      else
        yield {
          message: 'change',
          span,
          data: { from: textOf(prose, from), right: percent(reckoning), stated: textOf(prose, span) },
        };
    }
    for (const { start, end, stated, listed } of ask(stateLists, block)) {
      if (stated !== listed) yield { message: 'list', span: { start, end }, data: { stated, listed } };
    }
    for (const { start, end, stated, from, to } of ask(lifetimes, block)) {
      const right = to - from;
      if (stated === right || stated === right - 1) continue;
      yield { message: 'years', span: { start, end }, data: { from, to, right, stated } };
    }
  },
});

function percent({ right }: Reckoning): string {
  return `${right < 0 ? '-' : ''}${written(Math.abs(right) < 10 ? Math.round(Math.abs(right) * 10) / 10 : Math.round(Math.abs(right)))}\u00a0%`;
}

/** A number as French writes it. */
function written(value: number): string {
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') + (part ? `,${part}` : '');
}
