import { acronymExpansions } from '../../analysis/acronymExpansions.ts';
import { type PersonName, personNames } from '../../analysis/personNames.ts';
import { place } from '../../draft/place.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/inconsistent-name',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  anyLanguage: true,
  title: { fr: 'Un nom écrit de deux façons', en: 'One name spelled two ways' },
  why: {
    fr: 'Le nom d’une personne écrit de deux façons dans un texte est faux au moins une fois\u00a0: c’est la faute qui blesse.',
    en: 'A person’s name spelled two ways in one text is wrong at least once: the mistake that hurts.',
  },
  remedy: {
    fr: 'Vérifier l’orthographe à la source et n’en garder qu’une.',
    en: 'Check the spelling at its source and keep one only.',
  },
  messages: {
    person: {
      fr: '«\u00a0{stated}\u00a0» ici, «\u00a0{other}\u00a0» ailleurs\u00a0: une seule orthographe est juste.',
      en: '“{stated}” here, “{other}” elsewhere: only one spelling is right.',
    },
    body: {
      fr: '{acronym} est développé «\u00a0{stated}\u00a0» ici, «\u00a0{other}\u00a0» ailleurs.',
      en: '{acronym} is spelled out “{stated}” here, “{other}” elsewhere.',
    },
  },
  examples: [
    {
      bad: 'La ministre a reçu Marc Dulaurier. Puis Marc Dulaurier a signé.\n\nLe registre est tenu par ⟦Marc Dulorier⟧.',
      message: 'person',
    },
    {
      bad: 'L’Agence pour la coopération technique (ACT) a ouvert.\n\nL’⟦Agence de la coopération technique⟧ (ACT) recrute.',
      message: 'body',
    },
    { good: 'La ministre a reçu Marc Dulaurier. Puis MARC DULAURIER a signé.' },
    {
      good: 'Open Term Archive est publié.\n\nLes Open Term Archives sont suivies. Open Term Archive avance.',
      because: 'Un pluriel.',
    },
    {
      good: 'Pierre Villon est un poète.\n\nPierre Fillon est venu. Pierre Fillon a parlé.',
      because: 'L’initiale diffère : deux personnes.',
    },
    { good: 'Marie Martin et Marie Marin ont signé ensemble.', because: 'Deux noms côte à côte sont ceux de deux personnes.' },
    { good: 'Jean Morel a reçu Jeanne Morel.', because: 'Deux prénoms proches sont deux prénoms.' },
    { good: 'L’Agence pour la coopération technique (ACT) recrute.' },
  ],
  *check({ draft, ask }) {
    const seen: { readonly name: PersonName; readonly span: Span; readonly key: string; readonly block: number }[] = [];
    for (const [index, placed] of draft.blocks.entries()) {
      for (const name of ask(personNames, placed.block)) {
        seen.push({ name, span: place(placed, name), key: `${fold(name.first)} ${fold(name.last)}`, block: index });
      }
    }
    const counts = new Map<string, number>();
    for (const { key } of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
    const byFirst = new Map<string, (typeof seen)[number][]>();
    for (const one of seen) {
      const first = fold(one.name.first);
      byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
    }
    for (const group of byFirst.values()) {
      const firsts = new Map(group.map((one) => [one.key, one]));
      if (firsts.size < 2) continue;
      for (const one of group) {
        const other = [...firsts.values()].find(
          (candidate) =>
            candidate.key !== one.key &&
            isRival(counts, candidate.key, one.key) &&
            isSlip(candidate.name.last, one.name.last) &&
            candidate.block !== one.block,
        );
        if (!other) continue;
        yield {
          message: 'person',
          span: one.span,
          data: { stated: `${one.name.first} ${one.name.last}`, other: `${other.name.first} ${other.name.last}` },
        };
      }
    }
    const expansions = new Map<string, { readonly text: string; readonly key: string }>();
    for (const placed of draft.blocks) {
      for (const { acronym, expansion, start, end } of ask(acronymExpansions, placed.block)) {
        const key = fold(expansion)
          .replace(/[^\p{L}\d]+/gu, ' ')
          .replace(/(\p{L})s(?!\p{L})/gu, '$1');
        const first = expansions.get(acronym);
        if (!first) expansions.set(acronym, { text: expansion, key });
        else if (first.key !== key && isNear(first.key, key)) {
          yield { message: 'body', span: place(placed, { start, end }), data: { acronym, stated: expansion, other: first.text } };
        }
      }
    }
  },
});

/** Of two spellings the rarer is reported; of two as rare, neither: who knows which is right? */
function isRival(counts: ReadonlyMap<string, number>, other: string, one: string): boolean {
  const most = counts.get(other) ?? 0;
  const least = counts.get(one) ?? 0;
  return most > least;
}

/** Whether two last names differ as a slip of the pen does: one or two letters of a long name, and not an ending or a doubled name. */
function isSlip(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || one[0] !== other[0] || one.includes(' ') !== other.includes(' ')) return false;
  // A plural, or the feminine of a Slavic name.
  const stem = (name: string): string => name.replace(/(?:a|e)?s?$/, '');
  if (stem(one) === stem(other)) return false;
  const away = distance(one, other);
  return away === 1 || (away === 2 && shorter >= 8);
}

/** Whether two expansions share most of their words: else the acronym stands for two things. */
function isNear(a: string, b: string): boolean {
  const one = new Set(a.split(' ').filter((word) => word.length > 3));
  const other = new Set(b.split(' ').filter((word) => word.length > 3));
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 2 && shared >= Math.max(one.size, other.size) - 1;
}

/** Edits between two words: letters put in, left out, changed or swapped (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 3;
}
