import type { Draft, PlacedBlock } from '../draft/draft.ts';
import type { Quotation } from '../draft/quotation.ts';
import { speechVerbs } from '../french/verbClasses.ts';
import { contains, overlaps } from '../text/span.ts';
import { type Ask, defineDraftAnalysis } from './analysis.ts';
import { citations } from './citations.ts';
import type { SentenceView } from './cues/cue.ts';
import { quotations } from './quotations.ts';
import { sentenceViews } from './sentenceViews.ts';
import { verbGroups } from './verbGroups.ts';

/** A quotation whose author the text around it does not tell; the span of `quotation` is in the prose of the block. */
export interface OrphanQuotation {
  readonly placed: PlacedBlock;
  readonly quotation: Quotation;
}

/** Fewer words are a title, a device or a word held at a distance. */
const fewestWords = 7;
/** A paragraph that says less beside its quotation is all quotation: its author stands above or below, or it is a device of the page. */
const leastBeside = 20;

/** The quotations of a draft that assert something and that nothing near them gives to anyone: no name, no word of saying, no source. */
export const orphanQuotations = defineDraftAnalysis('orphanQuotations', ({ draft, ask }): readonly OrphanQuotation[] =>
  draft.blocks.flatMap((placed, index) => {
    const { kind, prose } = placed.block;
    if ((kind !== 'paragraph' && kind !== 'item') || !/[«“"]/.test(prose)) return [];
    return ask(quotations, placed.block)
      .filter((quotation) => quotation.depth === 0 && quotation.closed && isStatement(placed, quotation, ask))
      .filter((quotation) => !isGiven(draft, index, quotation, ask))
      .map((quotation) => ({ placed, quotation }));
  }),
);

function isStatement({ block }: PlacedBlock, { inside, start, end }: Quotation, ask: Ask): boolean {
  const text = block.prose.slice(inside.start, inside.end).trim();
  if (text.split(/[\s\u00a0]+/).length < fewestWords || block.prose.length - (end - start) < leastBeside) return false;
  return ask(verbGroups, block).some((group) => contains(inside, group));
}

function isGiven({ blocks }: Draft, index: number, quotation: Quotation, ask: Ask): boolean {
  const block = blocks[index]?.block;
  if (!block) return true;
  if (ask(citations, block).some(({ start }) => start >= quotation.start && start <= quotation.end + reach)) return true;
  const views = ask(sentenceViews, block);
  const first = views.findIndex((view) => overlaps(view, quotation));
  const last = views.findLastIndex((view) => overlaps(view, quotation));
  if (first < 0) return true;
  const near = views.slice(Math.max(0, first - 2), last + 2);
  if (near.some((view) => tellsWho(view, quotation))) return true;
  const below = blocks[index + 1]?.block;
  // A line broken after the quotation goes on below, or names its author there.
  if (last === views.length - 1 && below && /^\s*(?:\p{Ll}|[—–-])/u.test(below.prose)) return true;
  if (/^[\s\u00a0.]*[—–]/.test(block.prose.slice(quotation.end))) return true;
  const above = blocks[index - 1]?.block;
  if (first > 0 || !above) return false;
  return (
    /[:,]\s*$/.test(above.prose) || (ask(sentenceViews, above).at(-1)?.words ?? []).some(({ lemma }) => speechVerbs.has(lemma))
  );
}

/** How far after a quotation its source may stand, in UTF-16 units. */
const reach = 250;

/** Whether a sentence, but for the words quoted, names anyone or speaks of speech: then a reader knows whose the words are, or can tell. */
function tellsWho({ words }: SentenceView, quotation: Quotation): boolean {
  return words.some(
    (word) =>
      (word.end <= quotation.start || word.start >= quotation.end) &&
      (word.tag === 'PROPN' ||
        word.kind === 'reference' ||
        speechVerbs.has(word.lemma) ||
        telling.has(word.lemma) ||
        speaking.has(word.norm)),
  );
}

/** Nouns and verbs that say that words are someone’s, or those of a text. */
const telling: ReadonlySet<string> = new Set(
  (
    'selon mot terme formule expression phrase propos parole déclaration discours allocution intervention citation message lettre courrier communiqué tribune ' +
    'article loi traité convention charte accord résolution décret règlement texte préambule alinéa paragraphe rapport étude note devise slogan adage proverbe ' +
    'principe maxime titre intitulé intituler thème question réponse argument idée voix cri chant hymne serment vœu promesse engagement appel mandat objectif but ' +
    'mission définir définition définition entendre appeler nommer citer lire chanter crier scander poursuivre conclure répondre demander interroger commencer ' +
    'résumer écrire signer rédiger disposer prévoir stipuler énoncer prescrire lancer souffler glisser confesser admettre sourire soupirer reprendre président ' +
    'présidente ministre ambassadeur ambassadrice directeur directrice secrétaire porte-parole chef général rapporteur auteur autrice orateur commission conseil ' +
    'comité assemblée tribunal cour parlement gouvernement ministère programme projet campagne journal presse média site page profil compte tweet panneau affiche banderole pancarte'
  ).split(' '),
);

/** Pronouns that stand for someone who speaks, the issuer among them. */
const speaking: ReadonlySet<string> = new Set("je j' nous moi me m' il elle ils elles lui celui-ci celle-ci".split(' '));
