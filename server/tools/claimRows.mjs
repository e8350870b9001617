// The annotated sentences of ../shared/gold as rows for training: signs found by the checker's own analyses, label, issuer, genre.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const core = join(root, 'out/server/src/core');

/** The labels of the guide, in the order of the classes: nothing to source, sourced, unsourced. */
export const labels = ['N', 'S', 'U'];

/** Reads a set (`train`, `dev`); undefined where the annotated sentences are not on this machine. */
export async function readSet(name) {
  const base = join(root, '../shared/gold', name);
  if (!existsSync(`${base}.json`)) return undefined;
  const { parseDraft } = await import(join(core, 'draft/parse.js'));
  const { claimCues } = await import(join(core, 'analysis/claimCues.js'));
  const { typeOfClaim } = await import(join(core, 'analysis/claimType.js'));
  const { place } = await import(join(core, 'draft/place.js'));
  const { standings } = await import(join(core, 'analysis/claimModel.js'));
  const checker = await plainChecker();
  const gold = new Map(
    readFileSync(`${base}.tsv`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [id, label, type, confidence] = line.split('\t');
        return [id, { label, type, confidence: Number(confidence) }];
      }),
  );
  return JSON.parse(readFileSync(`${base}.json`, 'utf8')).map((doc) => {
    const draft = parseDraft(doc.text, 'markdown');
    const ask = checker.ask(draft);
    const units = draft.blocks.flatMap((placed, block) =>
      ask(claimCues, placed.block).map(({ view, signs }) => ({
        span: place(placed, view),
        block,
        signs,
        view,
        text: view.text,
        type: typeOfClaim(view).type,
      })),
    );
    const standing = standings(units.map(({ signs, type }) => ({ signs: new Set(signs), isQuantity: type === 'quantity' })));
    let at = 0;
    const sentences = doc.sentences.map((text, index) => {
      const start = doc.text.indexOf(text, at);
      at = start + text.length;
      return { ...gold.get(`${doc.doc}.${doc.start + index}`), start, end: at, text };
    });
    return {
      id: doc.doc,
      issuer: doc.issuer,
      genre: doc.type,
      units: units.map((unit, index) => ({ ...unit, standing: standing[index], gold: overlapping(unit.span, sentences) })),
      sentences,
    };
  });
}

/** The lemmas of each sentence of ../shared/corpus, those that `wanted` keeps; none where the texts are not on this machine. */
export async function corpusSentences(wanted) {
  const file = join(root, '../shared/corpus/docs.jsonl');
  if (!existsSync(file)) return [];
  const { parseDraft } = await import(join(core, 'draft/parse.js'));
  const { words } = await import(join(core, 'analysis/words.js'));
  const { sentences } = await import(join(core, 'analysis/sentences.js'));
  const checker = await plainChecker();
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const draft = parseDraft(JSON.parse(line).text, 'markdown');
      const ask = checker.ask(draft);
      return draft.blocks.flatMap(({ block }) => {
        const all = ask(words, block);
        return ask(sentences, block).map(({ from, to }) =>
          all
            .slice(from, to)
            .filter(wanted)
            .map(({ lemma }) => lemma.toLowerCase()),
        );
      });
    });
}

async function plainChecker() {
  const { createChecker } = await import(join(core, 'checker/checker.js'));
  const { defaultSettings } = await import(join(core, 'checker/settings.js'));
  const { builtIn } = await import(join(root, 'out/test/support/given.js'));
  return createChecker({ rules: [], settings: defaultSettings, given: builtIn });
}

/** The annotated sentence that shares most units with a span. */
function overlapping(span, sentences) {
  let best;
  let most = 0;
  for (const sentence of sentences) {
    const shared = Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);
    if (shared > most) {
      most = shared;
      best = sentence;
    }
  }
  return best;
}
