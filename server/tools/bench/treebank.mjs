// Reads treebanks in CoNLL-U: surface tokens (« du » is one), with their spans in the sentence.
import { readFileSync } from 'node:fs';

/** The sentences of a treebank: text and surface tokens { start, end, text, tag, feats }; a contraction has the tag of its first word. */
export function readTreebank(path) {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((sentence) => sentence.includes('\n1'))
    .map(readSentence);
}

function readSentence(source) {
  const tokens = [];
  let text = '';
  let covered = 0;
  for (const line of source.split('\n')) {
    if (line.startsWith('#') || !line) continue;
    const [id, form, lemma, tag, , feats, , , , misc] = line.split('\t');
    if (id.includes('.')) continue;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) covered = Number(range[2]);
    else if (Number(id) <= covered) {
      const last = tokens.at(-1);
      if (last && last.tag === '_') Object.assign(last, { tag, feats, lemma });
      continue;
    }
    tokens.push({ start: text.length, end: text.length + form.length, text: form, tag: range ? '_' : tag, feats, lemma });
    text += form + (misc?.includes('SpaceAfter=No') ? '' : ' ');
  }
  return { text: text.trimEnd(), tokens };
}
