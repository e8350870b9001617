// Reads treebanks in CoNLL-U as the tokens that stand in the text: « du » is one token, ADP+DET.
import { readFileSync } from 'node:fs';

/** Sentences, each a list of `{ text, norm, kind, tag, verbForm, mood, tense, lemma, units }`; `units` are the UD words of a token. */
export function readTreebank(path) {
  const sentences = [];
  let tokens = [];
  let range;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') {
      if (tokens.length) sentences.push(tokens.map(finished));
      tokens = [];
      range = undefined;
      continue;
    }
    if (line.startsWith('#')) continue;
    const [id, form, lemma, upos, , feats, head, relation] = line.split('\t');
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const [, to] = id.split('-').map(Number);
      range = { to };
      tokens.push({ text: form, units: [] });
      continue;
    }
    const unit = {
      id: Number(id),
      head: Number(head),
      relation,
      form,
      lemma,
      upos,
      feats: Object.fromEntries(feats === '_' ? [] : feats.split('|').map((feat) => feat.split('='))),
    };
    if (range) {
      tokens.at(-1).units.push(unit);
      if (Number(id) === range.to) range = undefined;
    } else tokens.push({ text: form, units: [unit] });
  }
  return sentences;
}

const forms = { Fin: 'fin', Inf: 'inf' };
const moods = { Ind: 'ind', Cnd: 'cnd', Sub: 'sub', Imp: 'imp' };
const tenses = { Pres: 'pres', Imp: 'impf', Past: 'past', Fut: 'fut' };

function finished({ text, units }) {
  const last = units.at(-1);
  const contracted = units.length === 2 && units[0].upos === 'ADP' && units[1].upos === 'DET';
  const { VerbForm, Mood, Tense } = last.feats;
  const tag = contracted ? 'ADP+DET' : last.upos === '_' ? 'X' : last.upos;
  const verbal = tag === 'VERB' || tag === 'AUX';
  const verbForm = !verbal
    ? undefined
    : VerbForm === 'Part'
      ? Tense === 'Pres'
        ? 'part-pres'
        : 'part-past'
      : (forms[VerbForm] ?? 'fin');
  return {
    text,
    ...shapeOf(text),
    tag,
    verbForm,
    mood: verbForm === 'fin' ? (moods[Mood] ?? 'ind') : undefined,
    tense: verbForm === 'fin' ? tenses[Tense] : undefined,
    lemma: last.lemma,
    units,
  };
}

/** A treebank says nothing of kinds: a token with a letter is a word, one with a digit a number. */
function shapeOf(text) {
  const norm = text.toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-');
  const kind = /^[\d.,\s\u00a0\u202f-]*\d[\d.,\s\u00a0\u202f-]*$/u.test(text)
    ? 'number'
    : /[\p{L}\d]/u.test(text)
      ? 'word'
      : 'punctuation';
  return { norm, kind };
}
