import { buildOrExit, PRODUCT } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runForeground } from './run.mjs';

ensureInstalled();
buildOrExit(PRODUCT);
process.exitCode = await runForeground(['apps/api/dist/main.js']);
