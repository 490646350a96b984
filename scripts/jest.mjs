import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Runs Jest in the folder it is called from; arguments are passed on. `npm test` calls it for every workspace.
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const source = new URL('./source.mjs', import.meta.url).href;

const run = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps --import ${source}` },
});
if (run.error) process.stderr.write(`The specs could not be run: ${run.error.message}\n`);
process.exit(run.status ?? 1);
