import { quantities } from '../../analysis/quantities.ts';
import type { Quantity } from '../../french/quantity.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/words-and-figures',
  since: '0.1.0',
  unit: 'block',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Nombre en lettres et en chiffres', en: 'Number in words and in figures' },
  why: {
    fr: 'Un nombre est écrit deux fois pour qu’il n’y ait pas de doute. Si les deux diffèrent, le doute est entier, et en droit ce sont d’ordinaire les lettres qui l’emportent.',
    en: 'A number is written twice so that there is no doubt. Where the two differ the doubt is complete, and in law the words usually prevail.',
  },
  remedy: {
    fr: 'Vérifier le nombre à la source, puis accorder les lettres et les chiffres.',
    en: 'Check the number at its source, then make words and figures agree.',
  },
  messages: {
    differ: {
      fr: '«\u00a0{words}\u00a0» en lettres, {figures} entre parenthèses\u00a0: l’un des deux est faux.',
      en: '“{words}” in words, {figures} in brackets: one of the two is wrong.',
    },
  },
  examples: [
    { bad: 'Le mandat est prorogé de ⟦trois (4)⟧ mois.' },
    { bad: 'La délégation compte ⟦vingt-sept (28)⟧ experts.' },
    { bad: 'Les deux parties disposent de ⟦soixante-quinze (65)⟧ jours pour notifier.' },
    { bad: 'Une aide de ⟦deux cent cinquante mille (25 000)⟧ euros est versée.' },
    { bad: 'Le délai est de ⟦quinze (05)⟧ jours.' },
    { good: 'Le mandat est prorogé de trois (3) mois.' },
    { good: 'La mission a visité deux (02) centres.' },
    {
      good: 'Les États se sont accordés sur trois (1) ou quatre points.',
      because: 'Un appel de note peut être entre parenthèses.',
    },
    { good: 'Les deux (2024) et les suivants seront publiés.', because: 'Une année entre parenthèses.' },
    { good: 'Une aide de quatre-vingt mille (80 000) euros est versée.' },
    { good: 'Les vingt-sept (Allemagne, Autriche…) se réunissent.' },
    { good: 'Il y en avait quatre (3,5 % du total).', because: 'Autre grandeur.' },
  ],
  *check({ block, ask }) {
    const { prose } = block;
    if (!prose.includes('(') || !/\(\s?[\d.,\s\u00a0\u202f]{1,14}(?:\p{L}{0,8}|%|€|\$)\s?\)/u.test(prose)) return;
    const all = ask(quantities, block);
    for (const [index, words] of all.entries()) {
      const figures = all[index + 1];
      if (!figures || words.written !== 'words' || figures.written !== 'figures') continue;
      if (!/^[\s\u00a0]?\([\s\u00a0]?$/.test(prose.slice(words.end, figures.start))) continue;
      // « la note deux (1) renvoie … »: numbers of places in a text.
      if (
        /(?:notes?|renvois?|figures?|tableaux?|chapitres?|pages?)\s$/i.test(
          prose.slice(Math.max(0, words.start - 12), words.start),
        )
      )
        continue;
      const closing = /^[\s\u00a0]?\)/.exec(prose.slice(figures.end))?.[0];
      if (!closing || !isSame(words, figures) || words.value === figures.value || words.upTo !== undefined) continue;
      const after = prose.slice(figures.end + closing.length);
      const written = textOf(prose, figures);
      if (mayBeNote(written, words, after) || mayBeYear(written, words)) continue;
      yield {
        message: 'differ',
        span: { start: words.start, end: figures.end + closing.length },
        data: { words: textOf(prose, words), figures: written },
      };
    }
  },
});

function isSame(words: Quantity, figures: Quantity): boolean {
  const plain = (kind: Quantity['kind']): boolean => kind === 'cardinal' || kind === 'label';
  if (plain(words.kind) && plain(figures.kind)) return true;
  if (words.kind !== figures.kind) return false;
  return words.unit === figures.unit && (words.kind === 'money' || words.kind === 'percentage' || words.kind === 'measure');
}

/** A small number in brackets with no noun after it may call a footnote. */
function mayBeNote(written: string, words: Quantity, after: string): boolean {
  if (/^0\d/.test(written) || words.kind === 'money' || words.kind === 'percentage') return false;
  const small = /^\d{1,2}$/.test(written) && Number(written) <= 30;
  return (
    small &&
    !/^[\s\u00a0](?!(?:et|ou|ni|qui|que|dont|où|à|de|du|des|en|par|pour|sur|dans|avec|a|ont|est|sont|se|ne|le|la|les|au|aux|un|une|ce|ces)\b)(?:\p{Ll}{3,}|(?:États|Parties|Membres|Vice)(?!\p{L}))/u.test(
      after,
    )
  );
}

function mayBeYear(written: string, words: Quantity): boolean {
  return /^(?:1[89]|20)\d\d$/.test(written) && words.value < 1000;
}
