import { buildOrExit, PRODUCT } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runForeground } from './run.mjs';

ensureInstalled();
buildOrExit(PRODUCT);
const loader = new URL('./source.mjs', import.meta.url).href;
process.exitCode = await runForeground(['--import', loader, 'bench/src/runner.ts', ...process.argv.slice(2)]);
