import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { build, PRODUCT } from './build.mjs';
import { runChecks } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { root, run } from './run.mjs';
import { ensureTools, installPackages } from './tools.mjs';
import { workspaceFolders } from './workspaces.mjs';

const results = join(root, '.data/test-results');

/** Runs one workspace's specs; a suite that cannot run, a skipped test and an empty workspace are failures. */
function testWorkspace(folder) {
  const file = join(results, `${folder.replace('/', '-')}.json`);
  process.stdout.write(`\n── ${folder}\n`);
  const args = ['--json', `--outputFile=${file}`, '--maxWorkers=2', '--ci', '--passWithNoTests'];
  const { code } = run(process.execPath, [join(root, 'scripts/jest.mjs'), ...args], { cwd: join(root, folder) });
  return countTests(file, code);
}

function countTests(file, code) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const passed = report.numPassedTests;
    const bad = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
    const empty = report.numTotalTests === 0 || (code !== 0 && bad === 0);
    if (report.numTotalTests === 0) process.stdout.write('There is no test here.\n');
    return { passed, failed: bad + (empty ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function buildProduct() {
  const { code, output } = build(PRODUCT);
  process.stdout.write(code === 0 ? 'ok   build\n' : `FAIL build\n${output}\n`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function ensureBrowser() {
  if (await findBrowser()) return;
  process.stdout.write('Installing a browser for the stories …\n');
  installPackages(['chromium']);
}

ensureInstalled();
ensureTools();
await ensureBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts = [runChecks(), buildProduct(), ...workspaceFolders().map(testWorkspace)];
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
