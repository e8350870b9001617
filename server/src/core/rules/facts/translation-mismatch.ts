import { skeletonOf } from '../../analysis/nameSkeleton.ts';
import { names } from '../../analysis/names.ts';
import { quotations } from '../../analysis/quotations.ts';
import { stated } from '../../analysis/stated.ts';
import type { Draft } from '../../draft/draft.ts';
import { parseDraft } from '../../draft/parse.ts';
import { place } from '../../draft/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/translation-mismatch',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Deux versions qui ne disent pas la même chose', en: 'Two versions that do not say the same' },
  why: {
    fr: 'Un chiffre, une date ou une citation qui n’est que dans une langue\u00a0: la presse de l’autre langue reprend autre chose, et l’écart devient la nouvelle.',
    en: 'A figure, a date or a quotation that stands in one language only: the press of the other language takes up something else, and the gap becomes the news.',
  },
  remedy: {
    fr: 'Reporter la correction dans l’autre version. La règle ne juge que si l’autre version est nommée\u00a0: «\u00a0traduction-de\u00a0» dans l’en-tête, ou x.fr.md à côté de x.en.md.',
    en: 'Carry the correction over to the other version. The rule judges only where the other version is named: “traduction-de” in the front matter, or x.fr.md beside x.en.md.',
  },
  messages: {
    figure: { fr: '«\u00a0{stated}\u00a0» n’est pas dans {file}.', en: '“{stated}” is not in {file}.' },
    day: { fr: 'La date «\u00a0{stated}\u00a0» n’est pas dans {file}.', en: 'The date “{stated}” is not in {file}.' },
    embargo: { fr: 'L’embargo est autre dans {file}\u00a0: {other}.', en: 'The embargo is another in {file}: {other}.' },
    name: { fr: '«\u00a0{stated}\u00a0» n’est pas dans {file}.', en: '“{stated}” is not in {file}.' },
    quotations: {
      fr: '{here} citations ici, {there} dans {file}.',
      en: '{here} quotations here, {there} in {file}.',
    },
  },
  examples: [
    {
      bad: 'La France versera ⟦25⟧ millions d’euros.',
      translation: 'France will contribute 35 million euros.',
      message: 'figure',
    },
    { bad: 'Le taux est de ⟦12,5 %⟧ pour 3 500 dossiers.', translation: 'The rate is 15.2% for 3,500 files.', message: 'figure' },
    {
      bad: 'Le sommet s’ouvrira le ⟦24 novembre 2026⟧.',
      translation: 'The summit will open on 25 November 2026.',
      message: 'day',
    },
    {
      bad: '---\nembargo: ⟦2026-11-24T18:00+01:00⟧\n---\n\nLa ministre parlera.',
      translation: '---\nembargo: 2026-11-24T16:00+01:00\n---\n\nThe minister will speak.',
      message: 'embargo',
    },
    {
      bad: '⟦La ministre a dit : « Nous agirons. » Puis : « Nous le devons. »⟧',
      translation: 'The minister said: “We will act.”',
      message: 'quotations',
    },
    {
      good: 'La France versera 25 millions d’euros le 1er mars 2026 à 3 500 familles, soit 12,5 %.',
      translation: 'On March 1, 2026 France will pay 25 million euros to 3,500 families, that is 12.5%.',
    },
    { good: 'La France versera 40 millions d’euros.', because: 'Aucune autre version n’est nommée.' },
    { good: 'Elle a dit : « Nous agirons. »', translation: 'She said: “We will act.”' },
    {
      bad: 'La ministre a reçu M. ⟦Marc Dulaurier⟧ au Quai d’Orsay.',
      translation: 'The minister received Mr Marc Dulorier at the Quai d’Orsay.',
      message: 'name',
    },
    {
      good: 'La ministre a reçu M. Vladimir Lavrentine et M. Pierre Dumont.',
      translation: 'The minister met Mr Vladimir Lavrentin and Mr Pierre Dumont.',
      because: 'Deux langues transcrivent un nom autrement.',
    },
    {
      good: 'Trois ministres ont parlé.',
      translation: '3 ministers spoke.',
      because: 'Un petit nombre s’écrit en lettres ou en chiffres.',
    },
  ],
  *check({ draft, sources, ask }) {
    const { translation } = sources;
    if (!translation) return;
    const other = parseDraft(translation.text, draft.format);
    const file = translation.file;
    const there = new Set(other.blocks.flatMap(({ block }) => ask(stated, block).map(({ value }) => value)));
    const theirDays = new Set([...there].map((value) => value.slice(4)));
    const seen = new Set<string>();
    for (const placed of draft.blocks) {
      for (const { value, kind, start, end } of ask(stated, placed.block)) {
        // One of the two may leave the year of a day unsaid.
        const known =
          there.has(value) ||
          (kind === 'day' && (value.startsWith('-') || there.has(`----${value.slice(4)}`)) && theirDays.has(value.slice(4)));
        if (known || seen.has(value)) continue;
        seen.add(value);
        yield {
          message: kind === 'day' ? 'day' : 'figure',
          span: place(placed, { start, end }),
          data: { stated: placed.block.prose.slice(start, end), file },
        };
      }
    }
    const theirNames = new Set(
      [...translation.text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]+/gu)].flatMap(([word]) =>
        [word, ...word.split(/[-’']/)].map(skeletonOf),
      ),
    );
    for (const placed of draft.blocks) {
      for (const { kind, name, start, end } of ask(names, placed.block)) {
        // A person may go by the office alone in one version: only a name given in full must stand in both.
        const last = kind === 'person' && /\s/u.test(name) ? (name.split(/\s+/u).at(-1) ?? '') : '';
        const parts = last.split(/[-’']/).map(skeletonOf);
        if (last.length < 4 || seen.has(skeletonOf(last)) || parts.some((part) => part !== '' && theirNames.has(part))) continue;
        if (theirNames.has(skeletonOf(last))) continue;
        seen.add(skeletonOf(last));
        yield {
          message: 'name',
          span: place(placed, { start: Math.max(start, end - name.length), end }),
          data: { stated: name, file },
        };
      }
    }
    const embargo = draft.frontMatter.entries.find(({ key }) => key === 'embargo');
    const theirs = other.frontMatter.embargo;
    if (embargo && theirs !== undefined && draft.frontMatter.embargo !== theirs) {
      yield { message: 'embargo', span: embargo.valueSpan, data: { other: theirs, file } };
    }
    const count = (one: Draft): number =>
      one.blocks.reduce((sum, { block }) => sum + ask(quotations, block).filter(({ depth }) => depth === 0).length, 0);
    const [here, away] = [count(draft), count(other)];
    const first = draft.blocks.find(({ block }) => ask(quotations, block).length > 0) ?? draft.blocks[0];
    if (here !== away && first) {
      yield {
        message: 'quotations',
        span: place(first, { start: 0, end: first.block.prose.length }),
        data: { here, there: away, file },
      };
    }
  },
});
