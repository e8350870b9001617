import type { Word } from '../french/word.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { quantities } from './quantities.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** A number and what it is of, close enough to be known again; the span is the number and its noun, or the sum of money. */
export interface FigureMention extends Span {
  readonly value: number;
  readonly text: string;
  /** The lemmas that say what is counted: « casque bleu estonien », « aide urgence EUR ». */
  readonly key: string;
  /** A definite article or demonstrative takes up what was told before. */
  readonly takenUp: boolean;
  /** The years of the sentence: numbers of other times are other numbers. */
  readonly moment: string;
}

/** The numbers of a block that a later sentence may take up: counted things with what describes them, sums of money with the noun they belong to. */
export const figureMentions = defineAnalysis('figureMentions', ({ block, ask }): readonly FigureMention[] => {
  const { prose } = block;
  const all = ask(quantities, block).filter(
    ({ kind, approximate, bound, upTo, value }) =>
      (kind === 'cardinal' || kind === 'money') && !approximate && bound === undefined && upTo === undefined && value > 2,
  );
  if (all.length === 0) return [];
  const every = ask(words, block);
  const found: FigureMention[] = [];
  let first = 0;
  for (const sentence of ask(sentences, block)) {
    const here = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (here.length === 0) continue;
    const said = prose.slice(sentence.start, sentence.end);
    // « les 35 hôpitaux seront livrés en 2027 »: when it will be done, not when they were counted.
    const moment = (/(?:19|20)\d\d/.test(said) ? (said.replace(toCome, '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []) : []).join(
      ' ',
    );
    for (const quantity of here) {
      while ((every[first]?.start ?? quantity.start) < quantity.start) first++;
      const told =
        quantity.kind === 'money'
          ? moneyOf(every, first, quantity.end, quantity.unit ?? '')
          : countOf(every, quantity.end, first);
      const from = quantity.start - sentence.start;
      if (!told || otherBefore.test(said.slice(Math.max(0, from - 60), from))) continue;
      if (otherAfter.test(said.slice(from, quantity.end - sentence.start + 45))) continue;
      const end = quantity.kind === 'money' ? quantity.end : told.end;
      found.push({
        start: quantity.start,
        end,
        value: quantity.value,
        text: prose.slice(quantity.start, end),
        key: told.key,
        takenUp: told.takenUp,
        moment,
      });
    }
  }
  return found;
});

interface Told {
  readonly key: string;
  readonly takenUp: boolean;
  readonly end: number;
}

const toCome = /(?<=\p{L}r(?:a|ont) [^.;:]{0,60})(?:en|d’ici à|d’ici|avant|fin|début) (?:19|20)\d\d/gu;
const taking = /^(?:les|ces|l'|le|la|cette|ce|cet)$/;
const demonstrative = /^(?:ces|cette|ce|cet)$/;
/** « les 40 écoles de la capitale », « le prêt accordé au Togo »: some of them, or another one. */
const narrows = /^(?:de|d'|du|des|à|au|aux|en|dans|sur|pour)$/;
/** What makes two numbers of one thing two things: parts, changes, distribution. */
const otherBefore =
  /(?<!\p{L})(?:sur|dont|autres?|nouveaux|nouvelles|parmi|contre|chacun|chaque|(?<!(?:é|és|ée|ées|is|ies?|us?|ues?) )par|sauf|premiers|premières|derniers|dernières|deuxième|seconde?|plus|moins|encore|déjà|hausse|baisse|passée?s?|portée?s?)(?!\p{L})/u;
const otherAfter =
  /(?<!\p{L})(?:autres|nouveaux|nouvelles|supplémentaires?|de plus|restante?s?|premiers|premières|derniers|dernières)(?!\p{L})/u;

/** The noun after a number and the adjectives or « de » + noun behind it; two words at least, for one is too little to know a thing by. */
function countOf(every: readonly Word[], end: number, first: number): Told | undefined {
  let at = first;
  while (at < every.length && (every[at]?.start ?? end) < end) at++;
  const noun = every[at];
  // After a number a noun that is an adjective too (« prisonniers ») may be taken for one.
  if (noun?.tag !== 'NOUN' && noun?.tag !== 'ADJ') return undefined;
  const key = [noun.lemma];
  let last = at;
  for (let next = at + 1; next < every.length && key.length < 3; next++) {
    const word = every[next];
    if (!word) break;
    const named = word.tag === 'NOUN' || word.tag === 'PROPN';
    const behindDe = linking.test(every[next - 1]?.norm ?? '');
    if (word.tag === 'ADJ' || word.verbForm === 'part-past' || (named && (next === at + 1 || behindDe))) {
      key.push(word.lemma);
      last = next;
    } else if (!linking.test(word.norm)) break;
  }
  if (key.length < 2) return undefined;
  const determiner = every[first - 1]?.norm ?? '';
  const narrowed = narrows.test(every[last + 1]?.norm ?? '');
  return {
    key: key.join(' '),
    takenUp: taking.test(determiner) && (demonstrative.test(determiner) || !narrowed),
    end: every[last]?.end ?? end,
  };
}

const linking = /^(?:de|d'|du|des)$/;

/** The noun that a sum belongs to: « une aide d’urgence de », « un prêt de »; it needs a complement or an adjective to be known again. */
function moneyOf(every: readonly Word[], first: number, end: number, unit: string): Told | undefined {
  if (!/^(?:de|d')$/.test(every[first - 1]?.norm ?? '')) return undefined;
  const key: string[] = [];
  let at = first - 2;
  for (; at >= 0 && key.length < 3; at--) {
    const word = every[at];
    if (!word) break;
    if (word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN') key.unshift(word.lemma);
    else if (!/^(?:de|d'|du|des|à|au|aux)$/.test(word.norm)) break;
  }
  const determiner = every[at]?.norm ?? '';
  if (key.length < 2 || every[at + 1]?.tag !== 'NOUN') return undefined;
  const behind = every.slice(first).find(({ start }) => start >= end);
  const narrowed = behind !== undefined && (behind.verbForm === 'part-past' || narrows.test(behind.norm));
  return {
    key: `${key.join(' ')} ${unit}`,
    takenUp: taking.test(determiner) && (demonstrative.test(determiner) || !narrowed),
    end: 0,
  };
}
