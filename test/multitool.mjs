// Holds the SARIF of the command line against Microsoft's multitool, which sees what the schema alone does not (a rule index that points elsewhere).
// The tool is installed, pinned, under .vscode-test/: it is large, and no dependency of the project.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = '@microsoft/sarif-multitool-linux';
const version = '5.7.0';
/** Advice that we do not take: messages may end with the words they quote, and no web site is claimed. */
const declined = new Set(['SARIF2001', 'SARIF2005']);

const folder = join('.vscode-test', 'multitool');
const tool = join(folder, 'node_modules', name, 'Sarif.Multitool');
const reports = join(folder, 'reports');

if (installed()) {
  judge('le rapport SARIF des textes d’essai', 'drafts.sarif', ['test/drafts']);
  judge('le rapport SARIF caviardé', 'redacted.sarif', ['--redact', 'test/drafts']);
  judge('le rapport SARIF sans remarque', 'nothing.sarif', ['test/drafts/net-tribune.md', '--rule', 'form/typography=off']);
}

function installed() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return missing(`${name} runs on linux-x64 only`);
  if (!existsSync(tool)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'multitool', private: true }));
    const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`], {
      cwd: folder,
      stdio: 'ignore',
    });
    if (status !== 0) return missing(`${name}@${version} could not be installed from the npm registry`);
  }
  chmodSync(tool, 0o755);
  return true;
}

function missing(line) {
  if (process.env.CI) fail(line);
  else console.log(`– ${line}`);
  return false;
}

/** One report, judged by every rule of the multitool. */
function judge(title, file, args) {
  const report = join(reports, file);
  const judgement = join(reports, `judged-${file}`);
  mkdirSync(reports, { recursive: true });
  const check = ['dist/cli.cjs', 'check', '--format', 'sarif', '--output-file', report, '--fail-on', 'never', ...args];
  spawnSync(process.execPath, check, { stdio: 'inherit' });
  const { status, stdout } = spawnSync(tool, ['validate', report, '--log', 'ForceOverwrite', '-o', judgement], {
    encoding: 'utf8',
    // The tool does without the machine's tables of languages.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  if (status !== 0) return fail(`${title}: ${stdout.slice(-800)}`);
  const { results } = JSON.parse(readFileSync(judgement, 'utf8')).runs[0];
  const wrong = results.filter(({ ruleId, level }) => level === 'error' || !declined.has(ruleId));
  if (wrong.length === 0) console.log(`✔ ${title}`);
  else fail(`${title}: ${wrong.map(({ ruleId, message }) => `${ruleId} ${message.text ?? message.arguments}`).join('; ')}`);
}

function fail(line) {
  console.log(`✖ ${line}`);
  process.exitCode = 1;
}
