import type { GroupView, SentenceView } from '../../analysis/cues/cue.ts';
import { quotations } from '../../analysis/quotations.ts';
import { sentenceViews } from '../../analysis/sentenceViews.ts';
import { vagueAuthorities } from '../../analysis/vagueAuthorities.ts';
import { words } from '../../analysis/words.ts';
import { place } from '../../draft/place.ts';
import type { Word } from '../../french/word.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/undated-source',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  off: true,
  waits: true,
  title: { fr: 'Source sans date', en: 'Source without a date' },
  why: {
    fr: 'Un rapport ou une enquête sans date ne se retrouve pas\u00a0: le même organisme en publie chaque année, et les chiffres changent de l’un à l’autre.',
    en: 'A report or a survey without a date cannot be found again: the same body publishes one each year, and the figures change.',
  },
  remedy: {
    fr: 'Donner la date ou le numéro du document, dans la phrase ou en note.',
    en: 'Give the date or the number of the document, in the sentence or in a note.',
  },
  messages: {
    undated: {
      fr: '«\u00a0{words}\u00a0»\u00a0: de quelle date\u00a0? Donner l’année au moins, ou le numéro du document.',
      en: '“{words}”: of what date? Give the year at least, or the number of the document.',
    },
  },
  examples: [
    { bad: 'Selon ⟦un rapport de l’ANSSI⟧, les attaques ont augmenté de 30\u00a0%.', message: 'undated' },
    { bad: '⟦Une étude de l’université de Lomé⟧ montre que la fréquentation baisse.', message: 'undated' },
    { bad: 'D’après ⟦le dernier baromètre de l’institut⟧, la confiance recule.', message: 'undated' },
    { good: 'Selon un rapport de l’ANSSI publié en mars 2025, les attaques ont augmenté.', because: 'La date est donnée.' },
    { good: 'Selon le rapport annuel 2024 de l’ANSSI, les attaques ont augmenté.', because: 'L’année est donnée.' },
    { good: 'Selon un rapport de l’ANSSI [@anssi], les attaques ont augmenté.', because: 'La source est en note.' },
    {
      good: 'Le rapport de l’ANSSI du 3 mars 2025 recense 4\u00a0000 attaques. Le rapport de l’ANSSI montre aussi que les hôpitaux sont visés.',
      because: 'Le document a été daté plus haut.',
    },
    { good: 'La commission rendra un rapport, qui montrera ce qui a été fait.', because: 'Le document n’existe pas encore.' },
    { good: 'Ce rapport montre que la fréquentation baisse.', because: 'Il a été nommé avant.' },
    { good: 'Le ministre a remis un rapport au Parlement.', because: 'Le texte ne s’appuie pas sur lui.' },
  ],
  *check({ draft, ask }) {
    const dated = new Set<string>();
    for (const placed of draft.blocks) {
      const { block } = placed;
      if (!hint.test(block.prose) && block.kind !== 'quotation') continue;
      const views = ask(sentenceViews, block);
      const all = ask(words, block);
      for (const [at, view] of views.entries()) {
        const nouns = all.filter((word) => word.tag === 'NOUN' && documents.has(word.lemma) && contains(view, word));
        if (nouns.length === 0) continue;
        const next = views[at + 1];
        const isDated =
          tellsWhen(view) || (next !== undefined && next.citations > 0 && /^[\s([«]*(?:source|cf|voir)/i.test(next.text));
        if (isDated) for (const { lemma } of nouns) dated.add(lemma);
        if (isDated || block.kind === 'quotation' || (at > 0 && tellsWhen(views[at - 1] ?? view))) continue;
        for (const noun of nouns) {
          const span = dated.has(noun.lemma) ? undefined : reliedUpon(noun, all, view.groups);
          // Of « selon une étude » a graver rule asks whose it is.
          if (!span || ask(vagueAuthorities, block).some((authority) => overlaps(authority, span))) continue;
          if (ask(quotations, block).some(({ inside }) => contains(inside, span))) continue;
          yield { message: 'undated', span: place(placed, span), data: { words: block.prose.slice(span.start, span.end) } };
        }
      }
    }
  },
});

/** What is asked for where a sentence relies on it. */
const documents: ReadonlySet<string> = new Set(
  'rapport étude enquête sondage baromètre panorama recensement statistique bilan audit livre-blanc estimation classement indice'.split(
    ' ',
  ),
);

const hint =
  /rapport|étude|enquête|sondage|baromètre|panorama|recensement|statistique|bilan|audit|estimation|classement|indice/iu;

/** Verbs by which a text rests on what a document says. */
const reporting: ReadonlySet<string> = new Set(
  'indiquer montrer révéler établir conclure souligner estimer relever constater démontrer chiffrer évaluer recenser pointer confirmer attester alerter affirmer placer classer'.split(
    ' ',
  ),
);

function tellsWhen({ dates, quantities, citations, words: all, line }: SentenceView): boolean {
  return (
    dates.length > 0 ||
    citations > 0 ||
    all.some(({ kind, text }) => kind === 'reference' || /^(?:19|20)\d\d$/.test(text)) ||
    quantities.some(({ value }) => Number.isInteger(value) && value >= 1945 && value < 2100) ||
    / (?:hier|aujourd'hui|ce matin|cette semaine|ce mois|cette année|l' an dernier|récemment publié) /.test(line)
  );
}

/** The words by which a sentence rests on a document: from its article to the name of whose it is. Undefined where it does not, or where the document was named before. */
function reliedUpon(noun: Word, all: readonly Word[], groups: readonly GroupView[]): Span | undefined {
  const at = all.indexOf(noun);
  let first = at;
  while (first > 0 && (all[first - 1]?.tag === 'ADJ' || all[first - 1]?.tag === 'DET' || all[first - 1]?.tag === 'NUM')) first--;
  const article = all[first];
  if (!article || first === at || !known.has(article.norm)) return undefined;
  const isIndefinite = article.norm === 'un' || article.norm === 'une';
  let last = at;
  let owner = false;
  for (let next = at + 1; next < Math.min(all.length, at + 9); next++) {
    const word = all[next];
    // A capital after the name of whose it is begins the title of the document.
    if (
      !word ||
      (owner && /^\p{Lu}/u.test(word.text) && word.tag !== 'PROPN') ||
      !(within.has(word.tag) || word.norm === "d'" || word.norm === 'de')
    )
      break;
    if (word.tag === 'PROPN' || word.tag === 'NOUN') {
      owner = true;
      last = next;
    } else if (word.tag === 'ADJ') last = next;
  }
  const isRecent = all.slice(first, at).some(({ lemma }) => lemma === 'dernier' || lemma === 'récent');
  if (!isIndefinite && !isRecent && !owner) return undefined;
  const before = all.slice(Math.max(0, first - 2), first).map(({ norm }) => norm);
  const isAccording = before.at(-1) === 'selon' || before.join(' ').endsWith("d' après");
  const isSubject = groups.some(
    ({ lemma, mood, tense, modal, subjectWord }) =>
      subjectWord?.start === noun.start && reporting.has(lemma) && mood === 'ind' && tense !== 'fut' && !modal,
  );
  const end = all[last];
  return (isAccording || isSubject) && end ? { start: article.start, end: end.end } : undefined;
}

const known: ReadonlySet<string> = new Set("un une le la l'".split(' '));
const within: ReadonlySet<string> = new Set(['ADP', 'ADP+DET', 'DET', 'NOUN', 'PROPN', 'ADJ']);
