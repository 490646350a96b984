import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { buildProgram, PRODUCT } from './build.mjs';
import { checks, runStep, sumOf } from './checks.mjs';
import { earlyProduct } from './early-product.mjs';
import { ensureInstalled } from './install.mjs';
import { runInLanes } from './lanes.mjs';
import { root } from './run.mjs';
import { runSpecs, toldAgain } from './suites.mjs';
import { timed, timeTable } from './times.mjs';
import { ensureTools } from './tools.mjs';
import { workspaceFolders } from './workspaces.mjs';

const reports = join(root, '.data/test-results');
const STORIES = 'apps/e2e';
const API = 'apps/api';
const LANES = 3;
const MINUTE = 60_000;
/** After how long a long suite is taken for one that hangs; on a machine a third as fast as usual it takes 10 and 18 minutes. */
const patienceOf = (folder) => ({ [API]: 30 * MINUTE, [STORIES]: 45 * MINUTE })[folder];
/** What only computes, and may wait as long as it has to. */
const PATIENT = ['types', 'architecture', 'packages/domain'];

/** Two processes for what takes longest: a story waits for its browser, and the API's specs for PostgreSQL. */
const workersOf = (folder) => (long.includes(folder) ? 2 : 1);

async function testWorkspace(folder, { surroundings = () => ({}), ...priority } = { stepsBack: true }) {
  const how = { workers: workersOf(folder), patience: patienceOf(folder), ...priority };
  const report = join(reports, `${folder.replace('/', '-')}.json`);
  const counts = await runSpecs(folder, { ...how, report, env: await surroundings() });
  return toldAgain(counts, (files) => runSpecs(folder, { ...how, report: `${report}.again`, files }));
}

// What specs start as a process of its own is then the build, in two thirds of the time that its source takes.
process.env.KOMPETEN_BUILT = '1';
const build = { name: 'build', run: () => runStep('build', buildProgram(PRODUCT)) };
const suiteOf = (folder) => ({ name: folder, run: (how) => testWorkspace(folder, how) });
const product = earlyProduct();
const stories = async () => {
  const counts = await testWorkspace(STORIES, { surroundings: product.surroundings });
  await product.stop();
  return counts;
};
const long = [STORIES, API];
const short = workspaceFolders().filter((folder) => !long.includes(folder));

ensureInstalled();
ensureTools();
await ensureBrowser();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
// The stories come last: a browser that has to wait for other suites is what makes them fail. Beside them runs only what only
// computes, behind all else: the API's specs keep both processors busy, stories leave a seventh of them to nobody.
const others = [...checks, ...short.map(suiteOf)];
const isPatient = ({ name }) => PATIENT.includes(name);
const jobs = [
  build,
  { ...suiteOf(API), after: 'build' },
  { name: STORIES, run: stories, after: API },
  ...others.filter((job) => !isPatient(job)),
  { name: 'product', run: product.run, after: 'build' },
  ...others.filter(isPatient).map((job) => ({ ...job, after: API, run: () => job.run({ behind: true }) })),
];
const times = [];
const { passed, failed } = sumOf(await runInLanes(timed(jobs, times), LANES));
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${timeTable(times)}\n\n${passed} passed, ${failed} failed\n`);
