// Measures tags, finite verbs, lemmas, subjects and the decision about the language against treebanks that were not trained on.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../../out/server/src/core/french/language.js';
import { tagSentence } from '../../../out/server/src/core/french/tagger.js';
import { readVerbGroups } from '../../../out/server/src/core/french/verbGroups.js';
import { frenchTexts, otherTexts } from '../../../out/test/core/french/languageTexts.js';
import { readTreebank } from '../treebank.mjs';
import { french } from './french.mjs';

/** The sections of the bench: each is given the folder of the shared French data and prints lines. */
export const sections = [tagsAndLemmas, subjectsOfVerbs, languageDecision];

const percent = (part, whole) => ((100 * part) / whole).toFixed(2);

/** Gold tokens, punctuation included; « du » counts as its two words, as in Universal Dependencies. Sentences with every token are scored. */
function tagsAndLemmas(shared) {
  for (const [name, file] of [
    ['GSD test', 'fr_gsd-ud-test'],
    ['Sequoia test', 'fr_sequoia-ud-test'],
    ['GSD dev (not trained on)', 'fr_gsd-ud-dev'],
    ['PUD (not trained on)', 'fr_pud-ud-test'],
  ]) {
    const path = join(shared, 'ud', `${file}.conllu`);
    if (!existsSync(path)) continue;
    const tags = { right: 0, all: 0 };
    const finite = { both: 0, gold: 0, ours: 0, mood: 0, tense: 0, tensed: 0 };
    const lemmas = { right: 0, all: 0 };
    for (const sentence of readTreebank(path)) {
      const words = tagSentence(french, sentence);
      sentence.forEach((gold, at) => {
        const word = words[at];
        const expected = gold.units.map(({ upos }) => upos);
        const ours = word.tag === 'ADP+DET' ? ['ADP', 'DET'] : expected.length === 2 ? ['ADP', word.tag] : [word.tag];
        tags.all += expected.length;
        if (ours.length === expected.length) tags.right += expected.filter((tag, index) => tag === ours[index]).length;
        if (gold.verbForm === 'fin') finite.gold++;
        if (word.verbForm === 'fin') finite.ours++;
        if (gold.verbForm === 'fin' && word.verbForm === 'fin') {
          finite.both++;
          if (gold.mood === word.mood) finite.mood++;
          if (gold.tense && gold.mood === word.mood) {
            finite.tensed++;
            if (gold.tense === word.tense) finite.tense++;
          }
        }
        if (['NOUN', 'VERB', 'ADJ', 'ADV'].includes(gold.tag)) {
          lemmas.all++;
          if (gold.lemma === word.lemma) lemmas.right++;
        }
      });
    }
    const f1 = percent(2 * finite.both, finite.gold + finite.ours);
    console.log(
      `tags       ${name}: UPOS ${percent(tags.right, tags.all)}, finite verbs F1 ${f1}, mood ${percent(finite.mood, finite.both)}, ` +
        `tense ${percent(finite.tense, finite.tensed)}, content-word lemmas ${percent(lemmas.right, lemmas.all)}`,
    );
  }
}

/** The subject that is told, against nsubj (of « qui », its antecedent); shared subjects of coordinated verbs are not in the treebanks. */
function subjectsOfVerbs(shared) {
  for (const [name, file] of [
    ['Sequoia test', 'fr_sequoia-ud-test'],
    ['GSD test', 'fr_gsd-ud-test'],
    ['PUD', 'fr_pud-ud-test'],
  ]) {
    const path = join(shared, 'ud', `${file}.conllu`);
    if (!existsSync(path)) continue;
    let right = 0;
    let told = 0;
    let wanted = 0;
    for (const sentence of readTreebank(path)) {
      const words = tagSentence(french, sentence);
      const units = new Map(sentence.flatMap((token) => token.units).map((unit) => [unit.id, unit]));
      const places = new Map(sentence.flatMap((token, at) => token.units.map(({ id }) => [id, at])));
      for (const group of readVerbGroups(french.lexicon, words, 0, words.length)) {
        if (sentence[group.finite].verbForm !== 'fin') continue;
        let verb = sentence[group.finite].units[0];
        while (/^(?:aux|cop)/.test(verb.relation)) verb = units.get(verb.head);
        const dependents = [...units.values()].filter(({ head }) => head === verb.id);
        const subject =
          dependents.find(({ relation }) => relation === 'expl:subj') ??
          dependents.find(({ relation }) => /^[nc]subj/.test(relation));
        if (!subject && verb.relation === 'conj') continue;
        const gold = subject?.lemma === 'qui' && verb.relation === 'acl:relcl' ? units.get(verb.head) : subject;
        if (gold) wanted++;
        if (group.subject) told++;
        if (gold && group.subject && places.get(gold.id) === group.subject.head) right++;
      }
    }
    console.log(`subjects   ${name}: precision ${percent(right, told)}, recall ${percent(right, wanted)} of ${wanted}`);
  }
}

/** Paragraphs of the corpus, which is French but for some quotations and titles; what is not taken for French is printed. */
function languageDecision(shared) {
  const texts = [
    ...frenchTexts.map((text) => ['fr', text]),
    ...Object.entries(otherTexts).flatMap(([is, list]) => list.map((text) => [is, text])),
  ];
  const wrong = texts.filter(([is, text]) => (languageOf(text) === 'fr') !== (is === 'fr'));
  console.log(
    `language   our own texts: ${wrong.length} of ${texts.length} wrongly taken for French or not (${percent(wrong.length, texts.length)} %)`,
  );
  const path = join(shared, '../corpus/docs.jsonl');
  if (!existsSync(path)) return;
  const paragraphs = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => JSON.parse(line).text.split(/\n\s*\n/))
    .filter((paragraph) => paragraph.trim());
  const foreign = paragraphs.filter((paragraph) => languageOf(paragraph) !== 'fr');
  // The corpus does not say which of its paragraphs are French: those that are taken for none are few enough to read.
  console.log(
    `language   corpus: ${foreign.length} of ${paragraphs.length} paragraphs (${percent(foreign.length, paragraphs.length)} %) are not taken for French:`,
  );
  for (const text of foreign) console.log(`             ${languageOf(text)}: ${text.replace(/\s+/g, ' ').slice(0, 90)}`);
}
