import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runBeside } from './beside.mjs';
import { secondsSince } from './checks.mjs';
import { root } from './run.mjs';

/** More files than this do not fail by chance. */
const MOST_TOLD_AGAIN = 3;

/**
 * Runs one workspace's specs, or some of its files; a suite that cannot run, a skipped test and an empty workspace are
 * failures. Answers the counts, and the files that failed with what passed in them.
 */
export function runSpecs(folder, how) {
  return unlessBroken(folder, () => runOnce(folder, how));
}

/** The counts of a run; one without a report (null), as after a crash or one that did not end, is made once more and named. */
export async function unlessBroken(folder, once) {
  const first = await once();
  if (first !== null) return first;
  process.stdout.write(`\n${folder}: ended without a report and is run once more; why is to be found\n`);
  return (await once()) ?? { passed: 0, failed: 1, again: [] };
}

async function runOnce(folder, { report, workers, files = [], ...how }) {
  const since = Date.now();
  const args = ['--json', `--outputFile=${report}`, `--maxWorkers=${workers}`, '--ci', '--passWithNoTests'];
  const chosen = files.length > 0 ? ['--runTestsByPath', ...files] : [];
  // What an earlier run reported says nothing of this one.
  rmSync(report, { force: true });
  const { code, output, hung } = await runBeside([join(root, 'scripts/jest.mjs'), ...args, ...chosen], {
    cwd: join(root, folder),
    ...how,
  });
  process.stdout.write(`\n── ${folder} (${secondsSince(since)} s)\n${output.trimEnd()}\n`);
  return existsSync(report) && !hung ? countsOf(JSON.parse(readFileSync(report, 'utf8')), code) : null;
}

/** What Jest's report counts; `again` names the files that failed, and how many tests passed in each. */
export function countsOf(report, code) {
  const bad = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
  const empty = report.numTotalTests === 0 || (code !== 0 && bad === 0);
  if (report.numTotalTests === 0) process.stdout.write('There is no test here.\n');
  const again = report.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, assertionResults }) => ({
      name,
      passed: assertionResults.filter(({ status }) => status === 'passed').length,
    }));
  return { passed: report.numPassedTests, failed: bad + (empty ? 1 : 0), again };
}

/**
 * The counts of a suite of which a few files failed: these are told once more, stories from a fresh start of the product,
 * and what is said then counts. Each is named whichever way it goes: one that passes only the second time is a fault to find.
 */
export async function toldAgain(first, tell) {
  const { again } = first;
  if (first.failed === 0 || again.length === 0 || again.length > MOST_TOLD_AGAIN) return first;
  const second = await tell(again.map(({ name }) => name));
  const names = again.map(({ name }) => basename(name)).join(', ');
  const outcome =
    second.failed === 0 ? 'passed when told again; why the first time failed is to be found' : 'failed twice';
  process.stdout.write(`\n${names}: ${outcome}\n`);
  const counted = again.reduce((sum, { passed }) => sum + passed, 0);
  return { passed: first.passed - counted + second.passed, failed: second.failed };
}
