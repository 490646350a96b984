import { buildOrExit, PRODUCT } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runForeground } from './run.mjs';

// `npm run bench [-- name…]` compares the built product with named baselines; names are parts of the files' names.
ensureInstalled();
buildOrExit(PRODUCT);
const source = new URL('./source.mjs', import.meta.url).href;
process.exitCode = await runForeground(['--import', source, 'bench/src/runner.ts', ...process.argv.slice(2)]);
