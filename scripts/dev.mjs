import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, runPackage } from './run.mjs';

// The product with watch and hot reload: the API and its packages run from source and start again when one changes;
// admin and portal are served by Vite, which passes calls on to the API.
ensureInstalled();
// Vite reads its configuration in bare Node, which runs no source.
runPackage('turbo/bin/turbo', ['run', 'build', '--filter=@kompeten/web-build', '--output-logs=errors-only']);
const api = { port: process.env.PORT ?? '3000', host: process.env.HOST ?? '127.0.0.1' };
const KOMPETEN_API = `http://${api.host}:${api.port}`;
const preloads = ['end-with-parent.mjs', 'source.mjs'].flatMap((name) => [
  '--import',
  new URL(name, import.meta.url).href,
]);
const vite = join(root, 'node_modules/vite/bin/vite.js');

const children = [
  start('api', root, ['--watch', '--watch-preserve-output', ...preloads, 'apps/api/src/main.ts'], { PORT: api.port }),
  start('admin', join(root, 'apps/admin'), [vite, '--port', '5173', '--clearScreen', 'false'], { KOMPETEN_API }),
  start('portal', join(root, 'apps/portal'), [vite, '--port', '5174', '--clearScreen', 'false'], { KOMPETEN_API }),
];
process.stdout.write('admin http://localhost:5173/admin/ · portal http://localhost:5174/ · API follows\n');

let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
for (const child of children) child.on('exit', end);

function start(name, cwd, args, env) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8').on('data', (text) => out.write(text.replace(/^(?=.)/gm, `${name.padEnd(6)} │ `)));
  }
  return child;
}

/** One for all: when one ends, by itself or by Ctrl-C, the others follow. */
function end() {
  if (ending) return;
  ending = true;
  for (const child of children) child.kill('SIGTERM');
}
