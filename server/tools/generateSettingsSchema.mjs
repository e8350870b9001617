// The JSON Schema of sourcier.yml, made of the table of its keys and of the options that rules declare.
import { build } from 'esbuild';

/** The schema as text. Both spellings of each key, French and English, are in it. */
export async function settingsSchema(root) {
  const { rules, settingKeys, innerKeys, levelNames } = await modules(root);
  const level = {
    enum: Object.keys(levelNames),
    description: 'Niveau\u00a0: erreur, avertissement, information, suggestion, off.',
  };
  const texts = {
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: ['string', 'number', 'boolean'] } }, { type: 'null' }],
  };
  const both = ({ fr, en }, schema) => (fr === en ? { [fr]: schema } : { [fr]: schema, [en]: schema });
  const object = (properties, more = {}) => ({ type: ['object', 'null'], properties, additionalProperties: false, ...more });
  const inner = (keys, schemas) => Object.assign({}, ...Object.entries(keys).map(([name, key]) => both(key, schemas[name])));

  const ruleProperties = Object.fromEntries(
    rules.map((rule) => {
      const options = Object.fromEntries(
        Object.entries(rule.options).map(([name, option]) => [
          name,
          { ...like(option.default), description: option.fr, default: option.default },
        ]),
      );
      const properties = { ...inner(innerKeys.rule, { level: { $ref: '#/definitions/niveau' } }), ...options };
      return [rule.id, { description: rule.title.fr, anyOf: [{ $ref: '#/definitions/niveau' }, object(properties)] }];
    }),
  );
  const families = [...new Set(rules.map(({ id }) => id.split('/')[0]))];
  const shapes = {
    rules: () =>
      object(ruleProperties, {
        patternProperties: {
          [`^(?:${families.join('|') || 'x'})/\\*$`]: {
            description: 'Toutes les règles d’une famille.',
            anyOf: [{ $ref: '#/definitions/niveau' }, { type: 'object' }],
          },
        },
      }),
    choice: ({ choices }) => ({ enum: [...choices] }),
    sourcing: ({ choices }) => ({
      anyOf: [{ enum: [...choices] }, object(inner(innerKeys.sourcing, { level: { enum: [...choices] } }))],
    }),
    paths: () => texts,
    texts: () => texts,
    files: () => object(inner(innerKeys.files, { include: texts, ignore: texts })),
    phrases: () => ({
      type: ['array', 'null'],
      items: {
        anyOf: [
          { type: 'string', minLength: 1 },
          {
            ...object(
              inner(innerKeys.phrase, {
                pattern: { type: 'string', minLength: 1 },
                replacements: texts,
                note: { type: 'string', minLength: 1 },
                level: { $ref: '#/definitions/niveau' },
              }),
            ),
            type: 'object',
            anyOf: Object.values(innerKeys.phrase.pattern).map((key) => ({ required: [key] })),
          },
        ],
      },
    }),
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Réglages de Sourcier',
    description: 'sourcier.yml\u00a0: ce qui vaut pour les brouillons de ce dossier.',
    ...object(
      Object.assign(
        {},
        ...Object.values(settingKeys).map((key) => both(key, { description: key.about.fr, ...shapes[key.shape](key) })),
      ),
    ),
    definitions: { niveau: level },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** An option's schema is of the kind of its default. */
function like(value) {
  if (Array.isArray(value)) return { type: ['array', 'string'], items: { type: ['string', 'number', 'boolean'] } };
  return typeof value === 'string' ? { type: ['string', 'number', 'boolean'] } : { type: typeof value };
}

/** The tables, bundled in memory: Node cannot read TypeScript by itself. */
async function modules(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      resolveDir: root,
      contents: [
        "export { rules } from './server/src/core/rules/index.ts';",
        "export * from './server/src/core/checker/settingKeys.ts';",
      ].join('\n'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
