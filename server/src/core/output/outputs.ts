import { githubOutput } from './github.ts';
import { jsonOutput } from './json.ts';
import type { Output } from './output.ts';
import { sarifOutput } from './sarif.ts';
import { textOutput } from './text.ts';

/** All outputs by the name that `--format` takes. */
export const outputs = {
  text: textOutput,
  json: jsonOutput,
  sarif: sarifOutput,
  github: githubOutput,
} as const satisfies Readonly<Record<string, Output>>;

/** The name of an output. */
export type OutputName = keyof typeof outputs;
