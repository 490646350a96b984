import { run, runPackage } from './run.mjs';

const turbo = (...args) => runPackage('turbo/bin/turbo', args, { keep: true });

/** Every check that needs no running product; each answers `{ code, output }`. */
export const checks = [
  {
    name: 'format and lint',
    run: () =>
      runPackage('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '--colors=off', '.'], { keep: true }),
  },
  {
    name: 'types',
    run: () => turbo('run', 'check', '--concurrency=2', '--output-logs=errors-only', '--log-prefix=none', '--continue'),
  },
  { name: 'package boundaries', run: () => turbo('boundaries') },
  {
    name: 'architecture',
    run: () => run(process.execPath, ['--import', './scripts/source.mjs', 'architecture/src/check.ts'], { keep: true }),
  },
];

/** Runs all checks, says what failed, and answers how many passed and failed. */
export function runChecks() {
  const count = { passed: 0, failed: 0 };
  for (const check of checks) {
    const since = Date.now();
    const { code, output } = check.run();
    const seconds = ((Date.now() - since) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)\n`);
    if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
    count[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return count;
}
