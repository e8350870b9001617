// Compiles the lexicon: Debian's hunspell-fr-comprehensive and our own additions into server/data/lexicon.bin.
// Usage: npm run build:lexicon [-- DIRECTORY], where fr.aff and fr.dic are (the package installs them in /usr/share/hunspell).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { importCore } from './core.mjs';
import { buildAutomaton } from './lexicon/automaton.mjs';
import { expand } from './lexicon/hunspell.mjs';
import { cldrNames, ownNames } from './lexicon/names.mjs';
import { readings } from './lexicon/readings.mjs';
import { section, textSection } from './lexicon/sections.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const from = process.argv[2] ?? '/usr/share/hunspell';
if (!existsSync(join(from, 'fr.dic'))) {
  console.error(
    `No fr.dic in ${from}: install the Debian package hunspell-fr-comprehensive, or name the directory that holds fr.aff and fr.dic.`,
  );
  process.exit(1);
}
const { pack, tags } = await importCore('french/morphology');
const noun = tags.indexOf('NOUN');
const aff = readFileSync(join(from, 'fr.aff'), 'utf8');
const own = readFileSync(join(here, 'lexicon/own.dic'), 'utf8');
const others = [readFileSync(join(from, 'fr.dic'), 'utf8'), cldrNames(), ownNames(join(here, '../..'))];

/** Verbs that share forms with rarer ones: « faut » is of « falloir » and not of « faillir », « convient » of « convenir » before « convier ». */
const commonVerbs = new Set(
  'être avoir falloir ouvrir suivre vivre croire devoir pouvoir vouloir savoir faire dire lire plaire taire fonder convenir venir tenir mettre remettre prendre reprendre paraître résoudre créer traiter pointer joindre tuer'.split(
    ' ',
  ),
);
/** Verbs that no diplomat uses and that would make common forms ambiguous (« saurait », « ouvre »). */
const droppedVerbs = new Set('saurer ouvrer retraire enceinter jointer issir'.split(' '));

const byForm = new Map();
/** What own.dic says holds against the dictionary: « carrière » is no feminine of « carrier ». */
const settled = new Set();
addAll(expand(aff, [own]));
for (const [form, readingsOfForm] of byForm) for (const packed of readingsOfForm.keys()) settled.add(`${form} ${packed}`);
addAll(expand(aff, others));

const letters = new Map();
for (const form of byForm.keys()) for (const letter of form) letters.set(letter, (letters.get(letter) ?? 0) + 1);
const alphabet = [...letters]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([letter]) => letter)
  .filter((letter) => letter.charCodeAt(0) < 0x300);
if (alphabet.length > 127) alphabet.length = 127;
const known = new Set(alphabet);

const classes = new Map();
const rules = new Map();
const pairs = [];
for (const form of [...byForm.keys()].sort()) {
  if ([...form].some((letter) => !known.has(letter))) continue;
  const key = ordered(form)
    .map(([packed, rule]) => `${packed} ${ruleNumber(rule)}`)
    .join('/');
  if (!classes.has(key)) classes.set(key, classes.size + 1);
  pairs.push([form, classes.get(key)]);
}

const { letters: edgeLetters, last, targets, outcomes, count } = buildAutomaton(pairs);
const code = new Map(alphabet.map((letter, index) => [letter.charCodeAt(0), index + 1]));
const plane = (values, shift) => Uint8Array.from(values, (value) => (value >> shift) & 255);
const classBytes = [...classes.keys()].flatMap((key) => {
  const analyses = key.split('/').map((pair) => pair.split(' ').map(Number));
  return [
    analyses.length,
    ...analyses.flatMap(([packed, rule]) => [
      packed & 255,
      (packed >> 8) & 255,
      (packed >> 16) & 255,
      (packed >>> 24) & 255,
      rule & 255,
      rule >> 8,
    ]),
  ];
});
const bytes = Buffer.concat([
  textSection('ALPH', alphabet.join('')),
  section(
    'LETT',
    Uint8Array.from(edgeLetters, (letter, at) => (code.get(letter) ?? 0) | (last[at] << 7)),
  ),
  section('TARG', Buffer.concat([0, 8, 16].map((shift) => plane(targets, shift)))),
  section('OUTC', Buffer.concat([0, 8].map((shift) => plane(outcomes, shift)))),
  section('CLAS', Uint8Array.from(classBytes)),
  textSection('RULE', [...rules.keys()].join('\n')),
]);
writeFileSync(join(here, '../data/lexicon.bin'), bytes);
console.log(`${pairs.length} forms, ${classes.size} classes, ${rules.size} rules, ${count} edges, ${alphabet.length} letters`);
console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);

function addAll(entries) {
  for (const entry of entries) {
    if (!/^[\p{Script=Latin}\d'.·-]+$/u.test(entry.form) || /[ʰ-˿ᴀ-ᶿⁿ]/u.test(entry.form)) continue;
    for (const { lemma, ...analysis } of readings(entry)) {
      const packed = pack(analysis);
      if (isDropped(entry.form, lemma, analysis) || settled.has(`${entry.form} ${packed}`)) continue;
      add(entry.form, packed, ruleOf(entry.form, lemma));
    }
  }
}

function add(form, packed, rule) {
  if (!byForm.has(form)) byForm.set(form, new Map());
  const own = byForm.get(form);
  const other = own.get(packed);
  if (other === undefined || preferred(form, packed, rule, other)) own.set(packed, rule);
}

/** The readings of a form, the likelier lemma first: the nearest to the form (« fois » before « foi »), traditional spelling before that of 1990. */
function ordered(form) {
  const rank = ([, rule]) => (commonVerbs.has(lemmaOf(form, rule)) ? -100 : 0) + distance(rule);
  return [...byForm.get(form)].sort((a, b) => rank(a) - rank(b));
}

/** Of two lemmas with all else the same: of nouns the nearer (« droite » has its own entry beside « droit »), of verbs a common one, or the traditional spelling (« connaître » and not « connaitre »). */
function preferred(form, packed, rule, other) {
  if ((packed & 31) === noun) return distance(rule) < distance(other);
  const lemma = lemmaOf(form, rule);
  const otherLemma = lemmaOf(form, other);
  if (commonVerbs.has(otherLemma)) return false;
  return commonVerbs.has(lemma) || (/[îû]/.test(lemma) && lemma.replace(/î/g, 'i').replace(/û/g, 'u') === otherLemma);
}

/** How many letters a rule takes off and puts on. */
function distance(rule) {
  return rule.charCodeAt(0) - 48 + rule.length - 1;
}

function lemmaOf(form, rule) {
  return form.slice(0, form.length - (rule.charCodeAt(0) - 48)) + rule.slice(1);
}

/** Rare verbs, and the names of letters (« un a »), which would hide the commonest verb. */
function isDropped(form, lemma, { tag }) {
  return (tag === 'VERB' && droppedVerbs.has(lemma)) || (tag === 'NOUN' && form.length === 1);
}

/** How many letters to take off the end, as one character from « 0 » on, and what to put instead. */
function ruleOf(form, lemma) {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return String.fromCharCode(48 + form.length - same) + lemma.slice(same);
}

function ruleNumber(rule) {
  if (!rules.has(rule)) rules.set(rule, rules.size);
  return rules.get(rule);
}
