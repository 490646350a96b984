import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Runs Jest in the folder it is called from; arguments are passed on. `npm test` calls it for every workspace.
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const source = new URL('./source.mjs', import.meta.url).href;

// For what hangs, not for what is slow: the stories take seven minutes, and a busy machine takes ten times as long.
const PATIENCE = 120 * 60_000;

const run = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps --import ${source}` },
  timeout: PATIENCE,
});
if (run.error) process.stderr.write(`The specs did not end: ${run.error.message}\n`);
process.exit(run.status ?? 1);
