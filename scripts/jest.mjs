import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// Runs Jest in the folder it is called from; arguments are passed on. `npm test` calls it for every workspace.
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const source = new URL('./source.mjs', import.meta.url).href;

// For what hangs, not for what is slow: a busy machine takes ten times as long.
const PATIENCE = 40 * 60_000;

// A token of SoftHSM asks C for the place of its settings, and C's environment is safe to set only before there are threads.
const softHsmSettings = join(tmpdir(), `kompeten-softhsm2-${process.pid}.conf`);

const run = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps --import ${source}`,
    SOFTHSM2_CONF: softHsmSettings,
  },
  timeout: PATIENCE,
});
rmSync(softHsmSettings, { force: true });
if (run.error) process.stderr.write(`The specs did not end: ${run.error.message}\n`);
process.exit(run.status ?? 1);
