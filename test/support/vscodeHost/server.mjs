// A running VS Code server, for a launcher or a script that opens it in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Settings under which nothing happens that a test did not ask for. */
const calm = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/** Starts a server on a free port of the loopback. `stop` ends all that it has started and removes what it has written. */
export async function startHost(host, { extensions, userData, settings = {} } = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'sourcier-vscode-'));
  const data = userData ?? join(scratch, 'user');
  const own = extensions ?? join(scratch, 'extensions');
  const file = join(data, 'User/settings.json');
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(own, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ ...calm, ...settings }));
  // Started in a group of its own: its children (extension hosts, language servers) end with it.
  const child = spawn(
    host.node,
    [host.server, ...folders(scratch, data, own), '--host', '127.0.0.1', '--port', '0', ...quiet, '--enable-smoke-test-driver'],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: environment() },
  );
  let said = '';
  const hear = (bytes) => {
    said = (said + bytes).slice(-20_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`VS Code's server did not start:\n${said}`)), 60_000);
    const look = () => {
      const found = /agent listening on (\d+)/.exec(said);
      if (!found) return;
      clearTimeout(timer);
      resolve(Number(found[1]));
    };
    child.stdout.on('data', look);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${said}`)));
  }).catch((error) => {
    stop();
    throw error;
  });
  return {
    authority: `127.0.0.1:${port}`,
    scratch,
    stop,
    said: () => said,
    /** The address of a file of this machine, as the workbench in the browser names it. */
    remote: (path) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`,
    /** The page of the workbench: a folder, and pairs that say what it should do at once. */
    page(folder, payload) {
      const url = new URL(`http://127.0.0.1:${port}/`);
      if (folder) url.searchParams.set('folder', folder);
      else url.searchParams.set('ew', 'true');
      url.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
      return url.href;
    },
  };
}

/** Runs one of the commands that need no window: to install an extension, to list them, to tell the version. */
export function runHostCommand(host, words, { extensions, userData } = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'sourcier-vscode-'));
  try {
    const where = folders(scratch, userData ?? join(scratch, 'user'), extensions ?? join(scratch, 'extensions'));
    return spawnSync(host.node, [host.server, ...where, '--accept-server-license-terms', ...words], {
      stdio: 'inherit',
      env: environment(),
    }).status;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Opens a browser that reaches nothing but the loopback. */
export async function openBrowser(host, options = {}) {
  const { default: playwright } = await import(host.playwright);
  const browser = await playwright.chromium.launch({
    executablePath: host.chromium.path,
    headless: true,
    args: [
      ...host.chromium.args,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  return { browser, page: await context.newPage() };
}

const quiet = [
  '--without-connection-token',
  '--accept-server-license-terms',
  '--force-disable-user-env',
  '--disable-workspace-trust',
  '--telemetry-level',
  'off',
];

function folders(scratch, data, extensions) {
  return ['--server-data-dir', join(scratch, 'server'), '--user-data-dir', data, '--extensions-dir', extensions];
}

/** The environment of the tests goes through; what would steer the server's Node or reach for a gallery does not. */
function environment() {
  const { NODE_OPTIONS, ELECTRON_RUN_AS_NODE, VSCODE_IPC_HOOK_CLI, ...rest } = process.env;
  return { ...rest, VSCODE_CLI: '1', EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}
