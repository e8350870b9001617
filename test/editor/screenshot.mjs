// Takes the picture of the README: the packaged extension in a real VS Code, over the sample draft, with the hover of a finding open.
// Run by hand after `npm run package`: node test/editor/screenshot.mjs [OUT.png]
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost } from '../support/vscodeHost/install.mjs';
import { openBrowser, runHostCommand, startHost } from '../support/vscodeHost/server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const out = process.argv[2] ?? join(root, 'client/media/screenshot.png');
const scratch = join(root, '.vscode-test');
const extensions = join(scratch, 'extensions-screenshot');
const folder = join(scratch, 'workspaces/Communiqués');
const host = await installHost(join(scratch, 'host'));

rmSync(extensions, { recursive: true, force: true });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(join(root, 'client/media/exemple.communique'), join(folder, 'rencontre.communique'));
if (runHostCommand(host, ['--install-extension', join(root, 'sourcier-0.1.0.vsix')], { extensions }) !== 0) process.exit(1);

const server = await startHost(host, {
  extensions,
  settings: {
    'workbench.colorTheme': 'Default Light Modern',
    'window.commandCenter': false,
    'workbench.activityBar.location': 'hidden',
    'workbench.sideBar.location': 'right',
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'editor.fontSize': 15,
    'editor.lineNumbers': 'on',
    'breadcrumbs.enabled': false,
    'workbench.layoutControl.enabled': false,
    'editor.hover.delay': 100,
  },
});
const { browser, page } = await openBrowser(host, { viewport: { width: 1180, height: 800 }, deviceScaleFactor: 1.5 });
try {
  await page.goto(server.page(folder, [['openFile', server.remote(join(folder, 'rencontre.communique'))]]), { timeout: 120_000 });
  await page.waitForSelector('.squiggly-warning, .squiggly-info', { timeout: 120_000 });
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+Shift+m');
  await page.waitForTimeout(3000);
  const wanted = page.locator('.view-line span', { hasText: 'fake news' }).last();
  const box = await wanted.boundingBox();
  const line = await page.evaluate(() => {
    // The place of the words on the screen: a span holds a whole line.
    const walker = document.createTreeWalker(document.querySelector('.view-lines'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.replaceAll('\u00a0', ' ').indexOf('fake news');
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 9);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  });
  const { x, y } = line ?? { x: box.x + 10, y: box.y + 8 };
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x, y, { steps: 8 });
  await page.waitForSelector('.monaco-hover-content', { timeout: 30_000 });
  await page.waitForTimeout(2000);
  await page.screenshot({ path: out });
} finally {
  await browser.close();
  server.stop();
}
