import { announcedLists, countedLists } from '../../analysis/countedLists.ts';
import { judgedOn } from '../../analysis/dateLine.ts';
import { lifetimes } from '../../analysis/lifetimes.ts';
import { type Reckoning, reckonings } from '../../analysis/reckonings.ts';
import { stateLists } from '../../analysis/stateLists.ts';
import { type YearsSince, yearsSince } from '../../analysis/yearsSince.ts';
import type { Draft } from '../../draft/draft.ts';
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
    excess: {
      fr: 'Les parts font {stated}, plus que le tout\u00a0: {whole}.',
      en: 'The parts make {stated}, more than the whole: {whole}.',
    },
    ratio: {
      fr: '«\u00a0{from}\u00a0» ne fait pas «\u00a0{stated}\u00a0», mais {right} fois.',
      en: '“{from}” does not make “{stated}” but {right} times.',
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
    {
      bad: 'Ont été signés ⟦trois⟧ accords : un accord de défense, une convention fiscale, un mémorandum et une lettre d’intention.',
      message: 'list',
    },
    { bad: '⟦Quatre⟧ priorités :\n\n- la santé ;\n- l’éducation ;\n- la paix.', message: 'list' },
    {
      bad: 'Une aide de 50 millions d’euros, dont ⟦20 millions pour la santé et 40 millions⟧ pour l’eau, est versée.',
      message: 'excess',
    },
    { bad: 'Les crédits ⟦doublent⟧, passant de 10 à 40 millions d’euros.', message: 'ratio' },
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
      good: 'Trois axes : la santé, l’éducation, la jeunesse et les sports.',
      because: '« La jeunesse et les sports » peut être un seul axe.',
    },
    { good: 'Les deux ministres ont évoqué : un accord aérien, un accord fiscal et un accord judiciaire.' },
    {
      good: 'La part du nucléaire est de 70 %, celle du gaz de 40 % chez le voisin.',
      because: 'Ce ne sont pas les parts d’un tout.',
    },
    { good: 'Née en 1970 et morte en 2020 à 49 ans, elle a marqué la diplomatie.' },
  ],
  *check({ draft, ask }) {
    const day = ask(judgedOn, draft);
    for (const [index, placed] of draft.blocks.entries()) {
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
        else if (kind === 'excess')
          yield { message: 'excess', span, data: { stated: inFrench(stated), whole: textOf(prose, from) } };
        else if (kind === 'ratio')
          yield {
            message: 'ratio',
            span,
            data: { from: textOf(prose, from), stated: written, right: inFrench(Math.round(right * 10) / 10) },
          };
        else yield { message: 'change', span, data: { from: textOf(prose, from), right: percent(reckoning), stated: written } };
      }
      for (const { start, end, stated, listed } of ask(stateLists, block)) {
        if (stated !== listed) yield { message: 'list', span: place(placed, { start, end }), data: { stated, listed } };
      }
      for (const { start, end, stated, least, most } of ask(countedLists, block)) {
        const listed = stated < least ? least : most;
        if (stated < least || stated > most)
          yield { message: 'list', span: place(placed, { start, end }), data: { stated, listed } };
      }
      for (const { start, end, stated } of ask(announcedLists, block)) {
        const listed = itemsAfter(draft, index);
        if (listed > 1 && listed !== stated)
          yield { message: 'list', span: place(placed, { start, end }), data: { stated, listed } };
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

/** How many items of one depth stand behind a block; what is indented below an item belongs to it. Nothing where none stands there. */
function itemsAfter({ blocks, text, format }: Draft, index: number): number {
  if (format === 'html') return 0;
  let depth: number | undefined;
  let count = 0;
  for (const { block, start } of blocks.slice(index + 1)) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const indent = /^\s*/.exec(line + block.source)?.[0].length ?? 0;
    if (block.kind === 'item') {
      depth ??= indent;
      if (indent < depth) break;
      if (indent === depth) count++;
    } else if (depth === undefined || indent <= depth) break;
  }
  return count;
}

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
