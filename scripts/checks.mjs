import { runBeside } from './beside.mjs';
import { runInLanes } from './lanes.mjs';
import { programOf } from './run.mjs';

const turbo = (...args) => programOf('turbo/bin/turbo', ...args);
/**
 * Types of all that runs in Node, and of all that runs in a browser: a program each, since one for every workspace would check
 * the packages that they share once more for each. `types` is what a workspace wants to have looked at apart.
 */
const types = ['types:node', 'types:browser', 'types'];
const quietly = ['--concurrency=1', '--output-logs=errors-only', '--log-prefix=none', '--continue'];

/** Every check that needs no running product, with the arguments that Node runs it by, the longest first. */
const programs = {
  types: turbo('run', ...types, ...quietly),
  'format and lint': programOf('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off', '.'),
  architecture: ['--import', './scripts/source.mjs', 'architecture/src/check.ts'],
  'package boundaries': turbo('boundaries'),
};

/** The checks as jobs; each says how it went and answers how many passed and failed. */
export const checks = Object.entries(programs).map(([name, args]) => ({
  name,
  run: (how) => runStep(name, args, how),
}));

/** Runs one step to its end, says how it went, and what it said where it failed; counts as one test. */
export async function runStep(name, args, how = {}) {
  const since = Date.now();
  const { code, output } = await unlessHung(name, () => runBeside(args, how));
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${secondsSince(since)} s)\n`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What came of a program; one that did not end is named, and run once more. */
export async function unlessHung(name, once) {
  const first = await once();
  if (!first.hung) return first;
  process.stdout.write(`\n${name}: did not end and is run once more; why is to be found\n${first.output.trimEnd()}\n`);
  return once();
}

/** Seconds with one decimal. */
export const secondsSince = (since) => ((Date.now() - since) / 1000).toFixed(1);

/** How many tests of all counts passed and failed. */
export function sumOf(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** Runs all checks, two at a time, and answers how many passed and failed. */
export async function runChecks() {
  return sumOf(await runInLanes(checks, 2));
}
