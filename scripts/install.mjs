import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);

/** Installs the locked dependencies unless exactly these are there; uses nothing but Node itself. */
export function ensureInstalled() {
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Kompeten needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  process.stdout.write('Installing the locked dependencies …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = npm?.endsWith('js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (code !== 0) fail('The dependencies could not be installed; npm says why above.');
}

/** npm writes down what it installed: every package of the lock file has to be among it. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = installed[path];
    if (!found) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return entry.link || (found.version === entry.version && found.integrity === entry.integrity);
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
