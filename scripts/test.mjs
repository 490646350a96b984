import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildProgram, PRODUCT } from './build.mjs';
import { checks, runStep, secondsSince, sumOf } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { runInLanes } from './lanes.mjs';
import { root, runBeside } from './run.mjs';
import { timed, timeTable } from './times.mjs';
import { ensureTools, installPackages } from './tools.mjs';
import { workspaceFolders } from './workspaces.mjs';

const reports = join(root, '.data/test-results');
const STORIES = 'apps/e2e';
const API = 'apps/api';
const LANES = 3;

/** Two processes for what takes longest: a story waits for its browser, and the API's specs for PostgreSQL. */
const workersOf = (folder) => (long.includes(folder) ? 2 : 1);

/** Runs one workspace's specs; a suite that cannot run, a skipped test and an empty workspace are failures. */
async function testWorkspace(folder) {
  const since = Date.now();
  const file = join(reports, `${folder.replace('/', '-')}.json`);
  const args = ['--json', `--outputFile=${file}`, `--maxWorkers=${workersOf(folder)}`, '--ci', '--passWithNoTests'];
  // Stories wait for a browser, which leaves time to the other suites; these must not make the browser wait.
  const where = { cwd: join(root, folder), stepsBack: folder !== STORIES };
  const { code, output } = await runBeside([join(root, 'scripts/jest.mjs'), ...args], where);
  process.stdout.write(`\n── ${folder} (${secondsSince(since)} s)\n${output.trimEnd()}\n`);
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

async function ensureBrowser() {
  if (await findBrowser()) return;
  process.stdout.write('Installing a browser for the stories …\n');
  installPackages(['chromium']);
}

const build = { name: 'build', run: () => runStep('build', buildProgram(PRODUCT)) };
const suiteOf = (folder) => ({ name: folder, run: () => testWorkspace(folder) });
const long = [STORIES, API];
const short = workspaceFolders().filter((folder) => !long.includes(folder));

ensureInstalled();
ensureTools();
await ensureBrowser();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
// The stories come last and have the machine for themselves: a browser that has to wait for other suites is what makes them
// fail, and the sum of the work is the same.
const jobs = [
  build,
  { ...suiteOf(API), after: 'build' },
  ...checks,
  ...short.map(suiteOf),
  { ...suiteOf(STORIES), after: API },
];
const times = [];
const { passed, failed } = sumOf(await runInLanes(timed(jobs, times), LANES));
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${timeTable(times)}\n\n${passed} passed, ${failed} failed\n`);
