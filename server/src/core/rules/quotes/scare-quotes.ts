import { citations } from '../../analysis/citations.ts';
import { quotations } from '../../analysis/quotations.ts';
import { sentences } from '../../analysis/sentences.ts';
import { speech } from '../../analysis/speech.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'quotes/scare-quotes',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  off: true,
  waits: true,
  title: { fr: 'Guillemets de distance', en: 'Scare quotes' },
  why: {
    fr: 'Des guillemets autour d’un mot que nul n’a dit laissent entendre qu’on n’y croit pas\u00a0: «\u00a0leurs “élections”\u00a0» est une position, pas une nuance.',
    en: 'Marks around a word that nobody said hint that one does not believe in it: their “elections” is a stance, not a nuance.',
  },
  remedy: {
    fr: 'Dire qui emploie le mot («\u00a0ce que X appelle…\u00a0»), ou dire en clair ce qu’on en pense («\u00a0prétendu\u00a0», «\u00a0autoproclamé\u00a0»).',
    en: 'Say who uses the word (“what X calls…”), or say plainly what one thinks of it (“so-called”).',
  },
  messages: {
    distance: {
      fr: 'Qui parle de «\u00a0{words}\u00a0»\u00a0? Sans auteur, ces guillemets passent pour de l’ironie ou un doute.',
      en: 'Who speaks of “{words}”? Without an author these marks pass for irony or doubt.',
    },
  },
  examples: [
    { bad: 'Les ⟦«\u00a0élections\u00a0»⟧ organisées hier ne changent rien.', message: 'distance' },
    { good: 'Le président a qualifié ce vote de «\u00a0farce\u00a0».', because: 'On sait qui le dit.' },
    { good: 'Les «\u00a0élections\u00a0» organisées hier [@depeche] ne changent rien.', because: 'La source est donnée.' },
    { good: 'La mission «\u00a0Artemis II\u00a0» a décollé.', because: 'C’est un nom.' },
    { good: 'Il a dit\u00a0: «\u00a0Nous serons au rendez-vous de la paix.\u00a0»', because: 'C’est une citation.' },
  ],
  *check({ block, ask }) {
    if (block.kind === 'quotation') return;
    for (const quotation of ask(quotations, block)) {
      const words = block.prose.slice(quotation.inside.start, quotation.inside.end);
      if (
        quotation.depth > 0 ||
        !quotation.closed ||
        !/^\p{Ll}[\p{L}’' -]*$/u.test(words) ||
        words.split(/[\s\u00a0]+/).length > 3
      )
        continue;
      const said = ask(speech, block);
      const sentence = ask(sentences, block).find(({ end }) => end >= quotation.end);
      const isSourced = ask(citations, block).some(
        ({ start }) => sentence && start >= sentence.start && start <= sentence.end + 1,
      );
      if (isSourced || said.isReported(quotation) || isIntroduced(block.prose, quotation.start)) continue;
      yield { message: 'distance', span: { start: quotation.start, end: quotation.end }, data: { words } };
    }
  },
});

/** « dit », « appelé », « le terme », « le mot » right before the marks: the word is named, not used. */
function isIntroduced(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - 40), start);
  return /(?:\p{L}*(?:dit|appel|nomm|qualifi|baptis|intitul)\p{L}*|mots?|termes?|expressions?|notions?|concepts?|formules?|label|programme|opération|projet|initiative|titre|thème)[\s\u00a0]*$/iu.test(
    before,
  );
}
