// Runs the tests of the extension in a real VS Code: from the sources, from the packaged extension, and in the browser. Where a desktop
// VS Code can be had, in that; else in one from the npm registry (see test/support/vscodeHost). Exit code 0 only where every suite has
// itself said that it passed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { installHost } from '../support/vscodeHost/install.mjs';
import { runInBrowser } from '../support/vscodeHost/web.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const scratch = join(root, '.vscode-test');
const suites = join(scratch, 'suites');
const launcher = join(root, 'test/support/vscodeHost/code.mjs');

const executable = await findExecutable();
if (executable) {
  await prepare();
  const wanted = process.argv.slice(2);
  for (const [name, run] of Object.entries({ sources, empty, packaged, web })) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      await run();
      console.log(`✔ editor: ${name}`);
    } catch (error) {
      console.error(`✖ editor: ${name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}

/** The extension as it lies in the source tree. */
async function sources() {
  await inEditor('sources', { extensionDevelopmentPath: root, launchArgs: ['--disable-extensions'] });
}

/** A window in which no folder is open and nothing is saved. */
async function empty() {
  await inEditor('empty', { extensionDevelopmentPath: root, launchArgs: ['--disable-extensions'], folder: false });
}

/** The packaged extension, installed as a user installs it; what is under development is an empty extension. */
async function packaged() {
  const extensions = join(scratch, 'extensions');
  rmSync(extensions, { recursive: true, force: true });
  const vsix = join(root, `sourcier-${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}.vsix`);
  const { status } = spawnSync(executable, [`--extensions-dir=${extensions}`, '--install-extension', vsix], { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${vsix} could not be installed`);
  const driver = join(root, 'test/editor/driver');
  await inEditor('packaged', { extensionDevelopmentPath: driver, launchArgs: [`--extensions-dir=${extensions}`] });
}

/** The packaged extension in a browser without any server, its language server in a worker. */
async function web() {
  // The page is served one folder: the suite has to lie in it.
  const extension = join(scratch, 'web-extension');
  rmSync(extension, { recursive: true, force: true });
  cpSync(join(root, 'dist/extension'), extension, { recursive: true });
  cpSync(join(suites, 'web.cjs'), join(extension, 'tests/web.js'));
  const output = await runInBrowser({
    host: await installHost(join(scratch, 'host')),
    builds: join(scratch, 'web'),
    extension,
    tests: join(extension, 'tests/web.js'),
    folder: workspace('web'),
  });
  if (!/^\d+ passed, 0 failed$/m.test(output)) throw new Error(`no suite passed:\n${output.slice(-4000)}`);
}

async function inEditor(name, { extensionDevelopmentPath, launchArgs, folder = true }) {
  const mark = join(scratch, `${name}.passed`);
  rmSync(mark, { force: true });
  const user = join(scratch, `user-${name}`);
  rmSync(user, { recursive: true, force: true });
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath,
    extensionTestsPath: join(suites, 'node.cjs'),
    extensionTestsEnv: { SOURCIER_TEST_MARK: mark },
    launchArgs: [...(folder ? [workspace(name)] : []), `--user-data-dir=${user}`, ...launchArgs],
  });
  if (!existsSync(mark)) throw new Error('the editor ended well, but no suite says that it passed');
}

/** A copy of the folder that the tests work in, so that they may write in it. */
function workspace(name) {
  const folder = join(scratch, 'workspaces', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'test/editor/fixture'), folder, { recursive: true });
  return folder;
}

async function prepare() {
  mkdirSync(suites, { recursive: true });
  for (const script of ['server/tools/build.mjs', 'server/tools/package.mjs']) {
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  for (const [name, entry, platform] of [
    ['node', 'test/editor/node.ts', 'node'],
    ['web', 'test/editor/suite.ts', 'browser'],
  ])
    await build({
      absWorkingDir: root,
      entryPoints: { [name]: entry },
      outdir: suites,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      format: 'cjs',
      platform,
      external: ['vscode'],
    });
}

/** The VS Code to test in: the one that is named, else one that can be downloaded and shown, else the launcher over one from the registry. */
async function findExecutable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.platform !== 'linux' || process.env.DISPLAY) {
    try {
      return await downloadAndUnzipVSCode({ cachePath: scratch, reporter: { report() {}, error() {} } });
    } catch {
      // No way to it from this machine.
    }
  }
  try {
    await installHost(join(scratch, 'host'));
    return launcher;
  } catch (error) {
    console.error(
      `No VS Code to test in: ${error.message}. Install one and set VSCODE_EXECUTABLE, or let npm reach its registry.`,
    );
    if (process.env.CI) process.exitCode = 1;
    return undefined;
  }
}
