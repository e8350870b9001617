import type { BadExample, GoodExample, Rule } from '../rules/rule.ts';
import type { Language } from '../text/language.ts';
import { severityWords } from './words.ts';

/** The page of a rule in Markdown: what it finds, why, what to do, examples, options. */
export function explain(rule: Rule, language: Language): string {
  const words = headings[language];
  const level = rule.off ? severityWords.off[language] : severityWords[rule.severity][language];
  const drafting = rule.whileDrafting ? words.drafting(severityWords[rule.whileDrafting][language]) : '';
  return [
    `# ${escaped(rule.title[language])}`,
    `\`${rule.id}\` · ${words.level(level)}${drafting} · ${words.since(rule.since)}`,
    rule.why[language],
    `## ${words.remedy}`,
    rule.remedy[language],
    `## ${words.examples}`,
    ...examples(rule, language),
    ...options(rule, language),
    ...references(rule, language),
    `## ${words.silence}`,
    `\`<!-- sourcier-ignorer ${rule.id} : ${words.reason} -->\``,
  ]
    .join('\n\n')
    .concat('\n');
}

const headings = {
  fr: {
    level: (level: string) => `niveau\u00a0: ${level}`,
    drafting: (level: string) => ` (${level} tant que le texte est un brouillon)`,
    since: (version: string) => `depuis la version ${version}`,
    remedy: 'Que faire',
    examples: 'Exemples',
    bad: 'Signalé',
    good: 'Non signalé',
    becomes: 'Devient',
    options: 'Options',
    byDefault: 'par défaut',
    references: 'Références',
    silence: 'Écarter un signalement',
    reason: 'motif',
  },
  en: {
    level: (level: string) => `level: ${level}`,
    drafting: (level: string) => ` (${level} while the text is a draft)`,
    since: (version: string) => `since version ${version}`,
    remedy: 'What to do',
    examples: 'Examples',
    bad: 'Reported',
    good: 'Not reported',
    becomes: 'Becomes',
    options: 'Options',
    byDefault: 'default',
    references: 'References',
    silence: 'Suppressing a finding',
    reason: 'reason',
  },
} as const;

/** The first examples say enough for a page; the others are there for the tests. */
function examples(rule: Rule, language: Language): readonly string[] {
  const words = headings[language];
  const bad = rule.examples.filter((example): example is BadExample => 'bad' in example).slice(0, 3);
  const good = rule.examples.filter((example): example is GoodExample => 'good' in example).slice(0, 3);
  return [
    ...bad.map(({ bad: text, becomes }) => {
      const quoted = `${words.bad}${colon(language)}\n\n${quote(marked(text))}`;
      return becomes === undefined ? quoted : `${quoted}\n\n${words.becomes}${colon(language)}\n\n${quote(escaped(becomes))}`;
    }),
    ...good.map(({ good: text, because }) => {
      const reason = because && language === 'fr' ? ` (${because.replace(/\.$/, '')})` : '';
      return `${words.good}${reason}${colon(language)}\n\n${quote(escaped(text))}`;
    }),
  ];
}

function options(rule: Rule, language: Language): readonly string[] {
  const words = headings[language];
  const lines = Object.entries(rule.options).map(
    ([name, option]) =>
      `- \`${name}\`${colon(language)} ${option[language]} (${words.byDefault}${colon(language)} ${code(option.default)})`,
  );
  return lines.length ? [`## ${words.options}`, lines.join('\n')] : [];
}

function references(rule: Rule, language: Language): readonly string[] {
  return rule.references?.length
    ? [`## ${headings[language].references}`, rule.references.map((reference) => `- ${reference}`).join('\n')]
    : [];
}

function colon(language: Language): string {
  return language === 'fr' ? '\u00a0:' : ':';
}

function code(value: unknown): string {
  const json = JSON.stringify(value);
  return `\`${json.length > 120 ? `${json.slice(0, 119)}…` : json}\``;
}

function quote(text: string): string {
  return text.replace(/^/gm, '> ');
}

/** The spans that an example marks, in bold; marks that nest are one. */
function marked(text: string): string {
  let depth = 0;
  let result = '';
  for (const part of text.split(/([⟦⟧])/)) {
    if (part === '⟦') result += depth++ === 0 ? '**' : '';
    else if (part === '⟧') result += --depth === 0 ? '**' : '';
    else result += escaped(part);
  }
  return result;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, (sign) => (/[.\-()!+#]/.test(sign) ? sign : `\\${sign}`));
}
