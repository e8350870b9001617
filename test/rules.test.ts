import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sealedSentences } from '../server/src/core/analysis/sealedSentences.ts';
import { type Checker, createChecker } from '../server/src/core/checker/checker.ts';
import type { Finding } from '../server/src/core/checker/finding.ts';
import { defaultSettings } from '../server/src/core/checker/settings.ts';
import { parseDraft } from '../server/src/core/draft/parse.ts';
import type { Seal } from '../server/src/core/draft/seal.ts';
import { rules } from '../server/src/core/rules/index.ts';
import type { BadExample, ExampleSetting, Rule } from '../server/src/core/rules/rule.ts';
import { applyEdits } from '../server/src/core/text/edit.ts';
import type { Span } from '../server/src/core/text/span.ts';
import { builtIn } from './support/given.ts';
import { mark, unmark } from './support/marked.ts';
import { sourcesOf } from './support/sources.ts';

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples) {
      if ('good' in example) {
        test(`ne signale pas : ${brief(example.good)}`, () => {
          assert.equal(shown(rule, example.good, example), example.good);
        });
        continue;
      }
      test(`signale : ${brief(example.bad)}`, () => {
        const { text, spans } = unmark(example.bad);
        const findings = findingsOf(rule, text, example, spans);
        assert.equal(
          mark(
            text,
            findings.map(({ span }) => span),
          ),
          example.bad,
        );
        if (example.message) assert.deepEqual([...new Set(findings.map(({ message }) => message))], [example.message]);
        const fixed = applyFirst(text, findings);
        if (fixed !== undefined || example.becomes !== undefined) {
          assert.equal(fixed, example.becomes, 'becomes');
          assert.equal(shown(rule, example.becomes ?? '', example), example.becomes, 'quiet once replaced');
        }
      });
    }

    test('donne un bon exemple, et un exemple pour chaque message', () => {
      assert.ok(rule.examples.some((example) => 'good' in example));
      const shownMessages = new Set(
        rule.examples.flatMap((example) => ('bad' in example ? findingsIn(rule, example).map(({ message }) => message) : [])),
      );
      assert.deepEqual([...shownMessages].sort(), Object.keys(rule.messages).sort());
    });

    test('n’a pas deux fois le même exemple', () => {
      const texts = rule.examples.map((example) => ('bad' in example ? unmark(example.bad).text : example.good));
      assert.equal(new Set(texts).size, texts.length);
    });

    test('parle un français bien composé', () => {
      for (const text of [rule.title, rule.why, rule.remedy, ...Object.values(rule.messages)]) {
        assert.doesNotMatch(text.fr, /[^\s\u00a0\u202f][;:!?](?=\s|$)| [;:!?»]|« |'/u, text.fr);
      }
    });
  });
}

function findingsIn(rule: Rule, example: BadExample): readonly Finding[] {
  const { text, spans } = unmark(example.bad);
  return findingsOf(rule, text, example, spans);
}

function findingsOf(
  rule: Rule,
  text: string,
  setting: ExampleSetting & Pick<BadExample, 'trace'>,
  marked: readonly Span[] = [],
): readonly Finding[] {
  const thrown: unknown[] = [];
  const { genre, audience, profile, sourcing, options, asOf, release, sources, archive, translation, precedent, validated } =
    setting;
  const checker = createChecker({
    rules: [rule],
    settings: {
      ...defaultSettings,
      ...(genre && { genre }),
      ...(audience && { audience }),
      ...(profile && { profile }),
      ...(sourcing && { sourcing }),
      rules: new Map([[rule.id, { level: rule.severity, options: options ?? {} }]]),
    },
    given: builtIn,
    onThrow: (_, error) => thrown.push(error),
  });
  const { trace } = setting;
  const parsed = parseDraft(text, setting.format ?? 'markdown');
  const seal = validated === undefined ? undefined : sealOfText(validated, checker);
  const findings = checker.check(trace ? { ...parsed, traces: marked.map((span) => ({ kind: trace, span })) } : parsed, {
    ...(asOf && { asOf }),
    ...(release && { release }),
    ...((sources || archive || translation || precedent || seal) && {
      sources: {
        ...sourcesOf(sources ?? {}, archive),
        ...(translation && { translation: { file: 'texte.en.md', text: translation } }),
        ...(precedent && { precedent: { file: 'precedent.md', text: precedent } }),
        ...(seal && { seal }),
      },
    }),
  });
  if (thrown.length) throw thrown[0];
  return findings;
}

function sealOfText(text: string, checker: Checker): Seal {
  const draft = parseDraft(text, 'markdown');
  return {
    draft: 'texte.md',
    name: 'J. Durand',
    date: '2026-11-24',
    sha256: '',
    sentences: checker
      .ask(draft)(sealedSentences, draft)
      .map(({ digest }) => digest),
    versions: { sourcier: '', glossary: '', facts: '' },
    decisions: [],
  };
}

function shown(rule: Rule, text: string, setting: ExampleSetting): string {
  return mark(
    text,
    findingsOf(rule, text, setting).map(({ span }) => span),
  );
}

function applyFirst(text: string, findings: readonly Finding[]): string | undefined {
  const edits = findings.flatMap(({ span, replacements, edits: own }) =>
    own.length ? own : replacements[0] ? [{ span, text: replacements[0].text }] : [],
  );
  return edits.length ? applyEdits(text, edits) : undefined;
}

function brief(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
