import { checkstyleOutput } from './checkstyle.ts';
import { githubOutput } from './github.ts';
import { gitlabOutput } from './gitlab.ts';
import { jsonOutput } from './json.ts';
import { junitOutput } from './junit.ts';
import { markdownOutput } from './markdown.ts';
import type { Output } from './output.ts';
import { rdjsonOutput } from './rdjson.ts';
import { sarifOutput } from './sarif.ts';
import { textOutput } from './text.ts';

/** All outputs by the name that `--format` takes. */
export const outputs = {
  text: textOutput,
  json: jsonOutput,
  sarif: sarifOutput,
  github: githubOutput,
  gitlab: gitlabOutput,
  junit: junitOutput,
  checkstyle: checkstyleOutput,
  rdjson: rdjsonOutput,
  markdown: markdownOutput,
} as const satisfies Readonly<Record<string, Output>>;

/** The name of an output. */
export type OutputName = keyof typeof outputs;
