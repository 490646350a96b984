import { buildOrExit } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runForeground } from './run.mjs';

ensureInstalled();
buildOrExit(['@kompeten/api']);
process.exitCode = await runForeground(['apps/api/dist/cli.js', ...process.argv.slice(2)]);
