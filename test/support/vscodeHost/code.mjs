#!/usr/bin/env node
// Stands where the tests expect the `code` of a desktop: takes its arguments, opens the same VS Code in a browser, and ends as its tests end.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, parseArgs } from 'node:util';
import { installHost } from './install.mjs';
import { openBrowser, runHostCommand, startHost } from './server.mjs';

const text = { type: 'string' };
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: text,
    'extensions-dir': text,
    'user-data-dir': text,
    'install-extension': text,
    locale: text,
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const host = await installHost(join(root, '.vscode-test/host'));
const where = { extensions: values['extensions-dir'], userData: values['user-data-dir'] };

if (values['install-extension'])
  process.exit(runHostCommand(host, ['--install-extension', values['install-extension']], where) ?? 1);
if (values.version) process.exit(runHostCommand(host, ['--version'], where) ?? 1);

const server = await startHost(host, where);
let opened;
let ended = false;
/** Ends all that was started, once, with the verdict. */
async function end(code, why) {
  if (ended) return;
  ended = true;
  if (why) console.error(`VS Code: ${why}`);
  await Promise.race([opened?.browser.close(), new Promise((done) => setTimeout(done, 3000))]);
  server.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130, signal));
process.on('unhandledRejection', (error) => end(1, String(error?.stack ?? error)));
setTimeout(
  () => end(1, `no verdict in time\n${server.said().slice(-2000)}`),
  Number(process.env.VSCODE_TIMEOUT ?? 300_000),
).unref();

const folder = positionals.map((path) => resolve(path)).find((path) => existsSync(path) && statSync(path).isDirectory());
const payload = (values.extensionDevelopmentPath ?? []).map((path) => ['extensionDevelopmentPath', server.remote(resolve(path))]);
if (values.extensionTestsPath) payload.push(['extensionTestsPath', server.remote(resolve(values.extensionTestsPath))]);
if (values['disable-extensions']) payload.push(['disableExtensions', 'true']);

opened = await openBrowser(host, { locale: values.locale ?? 'en-US' });
opened.browser.on('disconnected', () => end(1, 'the browser went away'));
opened.page.on('crash', () => end(1, 'the page crashed'));
// The workbench tells its console by the first of these and the verdict by the second. The verdict is 0 as well where the extension host
// died: who runs the tests must see what the tests themselves have left behind.
await opened.page.exposeFunction('codeAutomationLog', (_type, args) => {
  const line = format(...args).replaceAll('%c', '');
  if (process.env.VSCODE_VERBOSE || /^(✔|✖|\d+ passed| {4})/.test(line)) console.log(line);
});
await opened.page.exposeFunction('codeAutomationExit', (code) => end(code));
await opened.page.goto(server.page(folder, payload), { timeout: 120_000 });
