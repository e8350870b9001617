import { platforms } from '../../analysis/platformCount.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'form/platform-length',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  title: { fr: 'Longueur de la publication', en: 'Length of the post' },
  why: {
    fr: 'Au-delà de la limite la plateforme refuse le texte ou le coupe, souvent au milieu de la position.',
    en: 'Beyond the limit the platform refuses the text or cuts it, often in the midst of the position.',
  },
  remedy: { fr: 'Raccourcir, ou faire un fil.', en: 'Shorten it, or make a thread.' },
  references: ['https://docs.x.com/fundamentals/counting-characters'],
  messages: {
    long: {
      fr: '{count} signes comptés par {platform}, pour {limit} au plus : {over} de trop à partir d’ici.',
      en: '{platform} counts {count} characters of at most {limit}: {over} too many from here.',
    },
  },
  options: {
    platform: {
      default: 'auto',
      fr: 'Plateforme : auto (par le genre), x, linkedin, bluesky, mastodon, threads.',
      en: 'Platform: auto (by genre), x, linkedin, bluesky, mastodon, threads.',
    },
    thread: {
      default: true,
      fr: 'Dans un fil, chaque publication séparée par « --- » est comptée.',
      en: 'In a thread, each post between “---” is counted.',
    },
  },
  examples: [
    { bad: `${'Paix. '.repeat(46)}La F⟦rance soutient la médiation.⟧`, message: 'long', genre: 'publication_x' },
    { good: 'La France soutient la médiation et ceux qui la portent.', genre: 'publication_x' },
    {
      good: `Voir le texte : https://www.diplomatie.example.fr/${'a'.repeat(300)}`,
      genre: 'publication_x',
      because: 'X compte 23 signes pour un lien, quelle que soit sa longueur.',
    },
    { good: 'Paix. '.repeat(60).trim(), genre: 'communique' },
    { good: 'Un mot. '.repeat(60).trim(), genre: 'publication_linkedin' },
  ],
  *check({ draft, context, options }) {
    const byGenre = context.genre === 'publication_x' ? 'x' : context.genre === 'publication_linkedin' ? 'linkedin' : undefined;
    const platform = platforms.find(({ id }) => id === (options.platform === 'auto' ? byGenre : options.platform));
    if (!platform) return;
    const from = draft.frontMatter.span?.end ?? 0;
    for (const post of options.thread ? posts(draft.text, from) : [{ start: from, end: draft.text.length }]) {
      const text = draft.text.slice(post.start, post.end).trim();
      const start = draft.text.indexOf(text, post.start);
      const count = platform.count(text);
      if (!text || count <= platform.limit) continue;
      const cut = start + longestFit(text, platform.limit, platform.count);
      yield {
        message: 'long',
        span: { start: cut, end: start + text.length },
        data: { count, platform: platform.name, limit: platform.limit, over: count - platform.limit },
      };
    }
  },
});

/** The posts of a thread: what stands between lines of dashes. */
function posts(text: string, from: number): readonly { readonly start: number; readonly end: number }[] {
  const found = [];
  let start = from;
  for (const match of text.slice(from).matchAll(/^-{3,}[ \t]*$/gmu)) {
    found.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...found, { start, end: text.length }];
}

/** How many units of the text still fit; found by halving, since every platform counts more for a longer text. */
function longestFit(text: string, limit: number, count: (text: string) => number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (count(text.slice(0, middle)) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
