// The settings of the editor for each rule, and what they are called in both languages, made of the rules themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The manifest and its two tables of texts, each as a file that is written, with the settings of the rules renewed. */
export function ruleSettings(root, rules) {
  const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const manifest = read('package.json');
  const setting = manifest.contributes.configuration.properties['sourcier.rules'];
  setting.properties = Object.fromEntries(rules.map((rule) => [rule.id, schemaOf(rule)]));
  const texts = (file, language) => ({
    ...Object.fromEntries(Object.entries(read(file)).filter(([key]) => !key.startsWith('rule.'))),
    ...Object.fromEntries(rules.flatMap((rule) => textsOf(rule, language))),
  });
  const files = {
    'package.json': manifest,
    'package.nls.json': texts('package.nls.json', 'en'),
    'package.nls.fr.json': texts('package.nls.fr.json', 'fr'),
  };
  return Object.entries(files).map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]);
}

/** The levels, which all rules share, stand once in the manifest, under a pattern. */
function schemaOf({ id, severity, off, options }) {
  const properties = Object.entries(options).map(([name, { default: value }]) => [
    name,
    {
      type: Array.isArray(value) ? 'array' : typeof value,
      ...(!Array.isArray(value) && { default: value }),
      markdownDescription: `%rule.${id}.${name}%`,
    },
  ]);
  return {
    markdownDescription: `%rule.${id}%`,
    default: off ? 'off' : severity,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function textsOf({ id, title, remedy, options }, language) {
  return [
    [`rule.${id}`, `**${title[language]}.** ${remedy[language]}`],
    ...Object.entries(options).map(([name, option]) => [`rule.${id}.${name}`, option[language]]),
  ];
}
