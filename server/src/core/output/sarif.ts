import type { Finding } from '../checker/finding.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import { type Bilingual, fill } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { explain } from './explain.ts';
import { isMasked, maskedText, maskValues } from './mask.ts';
import { safeJson } from './neutral.ts';
import type { Checked, Manner, Output, Problem } from './output.ts';
import { type Region, regions } from './region.ts';
import { paragraphName, placedMessage } from './where.ts';

/** SARIF 2.1.0, for code scanning and its viewers. */
export const sarifOutput: Output = {
  open(manner) {
    const driver = {
      name: 'sourcier',
      version: manner.version,
      semanticVersion: manner.version,
      language: manner.language,
      rules: manner.rules.map((rule) => descriptor(rule, manner)),
    };
    const head = safeJson({ $schema: schema, version: '2.1.0' }).slice(0, -1);
    const bases = { '%SRCROOT%': { description: { text: rootText[manner.language] } } };
    const run = safeJson({ tool: { driver }, columnKind: 'utf16CodeUnits', originalUriBaseIds: bases }).slice(0, -1);
    return `${head},"runs":[${run},"results":[\n`;
  },
  between: ',\n',
  pieces(checked, manner) {
    const region = regions(checked.text);
    const text = maskedText(checked);
    const index = ruleIndex(manner.rules);
    return checked.findings.map((finding) => safeJson(resultOf(finding, { checked, manner, region, text, index })));
  },
  // GitHub keeps 5,000 results of a run.
  most: 5000,
  close({ problems }, { language }, omitted) {
    const left = omitted > 0 ? [{ text: tooMany(omitted) }] : [];
    const invocation = {
      executionSuccessful: problems.length === 0,
      toolExecutionNotifications: [...problems, ...left].map((problem) => notification(problem, language)),
    };
    return `\n],"invocations":[${safeJson(invocation)}]}]}\n`;
  },
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const rootText = { fr: 'Racine des brouillons relus.', en: 'Root of the drafts that were checked.' };

function tooMany(omitted: number): Bilingual {
  return {
    fr: `${omitted} signalements de plus ne sont pas dans ce rapport, que GitHub limite à 5 000.`,
    en: `${omitted} more findings are not in this report, which GitHub limits to 5,000.`,
  };
}

interface Telling {
  readonly checked: Checked;
  readonly manner: Manner;
  readonly region: (span: Finding['span']) => Region;
  /** The text with what must not leave covered. */
  readonly text: string;
  readonly index: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly Rule[], ReadonlyMap<string, number>>();

function ruleIndex(rules: readonly Rule[]): ReadonlyMap<string, number> {
  const known = indexes.get(rules) ?? new Map(rules.map(({ id }, index) => [id, index]));
  indexes.set(rules, known);
  return known;
}

function descriptor(rule: Rule, { language }: Manner) {
  const page = explain(rule, language);
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: sentence(rule.title[language]) },
    fullDescription: { text: sentence(rule.why[language]) },
    messageStrings: Object.fromEntries(
      Object.entries(rule.messages).map(([id, message]) => [id, { text: numbered(message[language]).text }]),
    ),
    defaultConfiguration: { enabled: !rule.off, level: levels[rule.severity] },
    help: { text: `${rule.why[language]} ${rule.remedy[language]}`, markdown: page },
    properties: { tags: [rule.id.split('/')[0] ?? ''] },
  };
}

function resultOf(finding: Finding, telling: Telling) {
  const { checked, manner, region, text, index } = telling;
  const { redact, language } = manner;
  const { rule, span } = finding;
  const location = { artifactLocation: artifact(checked.path) };
  const shown = region(span);
  return {
    ruleId: rule.id,
    ...(index.has(rule.id) && { ruleIndex: index.get(rule.id) }),
    level: levels[finding.severity],
    message: message(finding, telling),
    locations: [
      {
        physicalLocation: {
          ...location,
          ...(!checked.paragraphs && {
            region: redact ? shown : { ...shown, snippet: { text: text.slice(span.start, span.end) } },
          }),
        },
        ...logical(span, telling),
      },
    ],
    partialFingerprints: { 'sourcier/v1': finding.fingerprint },
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.slice(0, 100).map((related, id) => ({
        id,
        physicalLocation: related.file
          ? { artifactLocation: artifact(related.file) }
          : { ...location, ...(!checked.paragraphs && { region: region(related.span) }) },
        ...(!related.file && logical(related.span, telling)),
        message: { text: redact ? seeAlso[language] : maskValues(related.message[language], checked) },
      })),
    }),
    // A word processor keeps other offsets than ours.
    ...(!redact && !checked.paragraphs && fixesOf(finding, telling)),
    ...(finding.suppression && {
      suppressions: [
        {
          kind: finding.suppression.kind,
          status: 'accepted',
          ...(!redact && { justification: justification(finding.suppression) }),
        },
      ],
    }),
    properties: { severity: finding.severity },
  };
}

/** The paragraph of a file that has no lines. */
function logical(span: Span, { checked, manner }: Telling) {
  const name = paragraphName(checked, span, manner.language);
  return name === undefined ? {} : { logicalLocations: [{ name, fullyQualifiedName: `${checked.path} ${name}` }] };
}

const seeAlso = { fr: 'Voir aussi.', en: 'See also.' };

/** The text; with the id and arguments of its template where they give that very text. */
function message(finding: Finding, { checked, manner }: Telling) {
  const text = placedMessage(finding, checked, manner);
  const template = finding.rule.messages[finding.message]?.[manner.language];
  if (template === undefined || manner.redact || fill(template, finding.data, manner.language) !== text) return { text };
  const values = numbered(template).names.map((name) => fill(`{${name}}`, finding.data, manner.language));
  return { text, id: finding.message, ...(values.length > 0 && { arguments: values }) };
}

function fixesOf({ replacements, edits, span }: Finding, { checked, region, manner }: Telling) {
  const choices: readonly (readonly Edit[])[] = edits.length ? [edits] : replacements.map(({ text }) => [{ span, text }]);
  const open = choices.filter((choice) =>
    choice.every(({ span: at, text }) => !isMasked(at, checked) && maskValues(text, checked) === text),
  );
  if (open.length === 0) return {};
  return {
    fixes: open.map((choice) => ({
      description: { text: manner.language === 'fr' ? 'Remplacer.' : 'Replace.' },
      artifactChanges: [
        {
          artifactLocation: artifact(checked.path),
          replacements: choice.map((edit) => ({ deletedRegion: region(edit.span), insertedContent: { text: edit.text } })),
        },
      ],
    })),
  };
}

function notification({ path, line, column, text }: Problem, language: Manner['language']) {
  const region = line ? { region: { startLine: line, ...(column && { startColumn: column }) } } : {};
  return {
    level: 'error',
    message: { text: text[language] },
    ...(path && { locations: [{ physicalLocation: { artifactLocation: artifact(path), ...region } }] }),
  };
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function artifact(path: string) {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function justification({ reason, author, date }: NonNullable<Finding['suppression']>): string {
  const by = [author, date].filter(Boolean).join(', ');
  return by ? `${reason} (${by})` : reason;
}

/** SARIF numbers the holes of a message: `{figure}` becomes `{0}`; a name that comes back keeps its number. */
function numbered(template: string): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `{${names.indexOf(name)}}`;
  });
  return { text, names };
}

function pascal(id: string): string {
  return id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
