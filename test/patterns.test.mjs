// Patterns as the build writes them into what is shipped say what the sources say.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alphabets, lighterPattern, withLighterPatterns } from '../server/tools/lighterPatterns.mjs';

describe('motifs allégés de ce qui est livré', () => {
  for (const [name, parts] of Object.entries(alphabets)) {
    test(`\\p{${name}} garde ses caractères dans ses alphabets`, () => {
      const full = new RegExp(`^\\p{${name}}$`, 'u');
      const light = new RegExp(lighterPattern(`^\\p{${name}}$`), 'u');
      const wrong = [];
      for (const [from, to] of parts) {
        for (let code = from; code <= to; code++) {
          const unit = String.fromCharCode(code);
          if (!/\p{Cn}/u.test(unit) && full.test(unit) !== light.test(unit)) wrong.push(unit);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  for (const [name, source, texts] of [
    ['un littéral', 'export default /(?<!\\p{L})a[\\p{Lu}\\]]\\P{Lu}/gu;', ['aÉé', 'éaÉé', 'a]é', 'aéé', 'aÉÉ']],
    ['une chaîne', "export default new RegExp('(?<!\\\\p{L})a[\\\\p{Lu}\\\\]]\\\\P{Lu}', 'gu');", ['aÉé', 'éaÉé', 'a]é']],
    ['un gabarit', 'export default new RegExp(`a[^\\\\]\\\\p{L}]a(?!\\\\p{L})`, "gu");', ['a!a', 'aéa', 'a]a', 'a!aé']],
  ]) {
    test(`${name} dit la même chose qu’avant`, async () => {
      const lighter = withLighterPatterns(source);
      assert.doesNotMatch(lighter, /\\[pP]\{/);
      const load = async (code) => (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
      const [before, after] = [await load(source), await load(lighter)];
      for (const text of texts) assert.deepEqual(text.match(after), text.match(before), text);
    });
  }
});
