// Prints recall and false alarms of each rule over wording, leaks, leftovers and form, on the sentences of test/core/risk (at least thirty of either sort):
//   npm run measure:rules            the table
//   npm run measure:rules -- --show  with the sentences that go wrong
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const out = join(dirname(fileURLToPath(import.meta.url)), '../../out/test/core/risk');
const { measured } = await import(pathToFileURL(join(out, 'measure.js')).href);
const { tables } = await import(pathToFileURL(join(out, 'tables.js')).href);

const total = { due: 0, missed: 0, near: 0, wrong: 0 };
console.log(
  `${'rule'.padEnd(34)}${'must fire'.padStart(10)}${'recall'.padStart(9)}${'must not'.padStart(10)}${'false alarms'.padStart(14)}`,
);
for (const table of tables) {
  const { due, near, missed, wrong, recall, falseAlarms } = measured(table);
  row(table.rule, due.length, recall, near.length, falseAlarms);
  total.due += due.length;
  total.missed += missed.length;
  total.near += near.length;
  total.wrong += wrong.length;
  if (process.argv.includes('--show'))
    for (const text of [...missed.map((one) => `  - ${one}`), ...wrong.map((one) => `  + ${one}`)]) console.log(text);
}
row('all', total.due, percent(total.due - total.missed, total.due), total.near, percent(total.wrong, total.near));

function row(name, due, recall, near, falseAlarms) {
  console.log(
    `${name.padEnd(34)}${String(due).padStart(10)}${`${recall.toFixed(1)} %`.padStart(9)}${String(near).padStart(10)}${`${falseAlarms.toFixed(1)} %`.padStart(14)}`,
  );
}

function percent(part, whole) {
  return (100 * part) / whole;
}
