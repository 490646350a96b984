import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentOf } from './processes.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Neither npm nor turbo nor any browser package phones home or downloads on the side. */
const quiet = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  PUPPETEER_SKIP_DOWNLOAD: '1',
  npm_config_update_notifier: 'false',
};

/** The compiler of types lives a few seconds: collecting its rubbish takes a third of them and frees next to nothing. */
const brief = { GOGC: 'off', GOMEMLIMIT: '3GiB' };

/** What every program is started with. */
export const surroundings = (env = {}) => ({ ...brief, ...process.env, ...quiet, ...env });

/** Runs a program to its end; answers its exit code and, when asked to keep it, what it said. */
export function run(command, args, { keep = false, env = {}, cwd = root } = {}) {
  const stdio = ['ignore', keep ? 'pipe' : 'inherit', keep ? 'pipe' : 'inherit'];
  const result = spawnSync(command, args, {
    cwd,
    env: surroundings(env),
    stdio,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const output = keep ? `${result.stdout ?? ''}${result.stderr ?? ''}` : '';
  return { code: result.status ?? 1, output: result.error ? `${result.error.message}\n${output}` : output };
}

/** The Node program of an installed package, as arguments for Node. */
export const programOf = (program, ...args) => [join(root, 'node_modules', program), ...args];

/** Runs the Node program of an installed package. */
export function runPackage(program, args, options) {
  return run(process.execPath, programOf(program, ...args), options);
}

/** Runs a Node program in the foreground until it or this process ends; signals are passed on. */
export function runForeground(args, { env = {} } = {}) {
  const preload = ['--import', new URL('./end-with-parent.mjs', import.meta.url).href];
  const child = spawn(process.execPath, [...preload, ...args], {
    cwd: root,
    env: surroundings(env),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithShell(child);
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  });
}

/** When npm itself is killed nobody tells its script; npm stands behind a shell that lives on. */
function endWithShell(child) {
  const ancestors = () => [process.ppid, parentOf(process.ppid)].join();
  const first = ancestors();
  const watch = setInterval(() => {
    if (ancestors() !== first) child.kill('SIGTERM');
  }, 500);
  watch.unref();
}
