import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
const surroundings = (env = {}) => ({ ...brief, ...process.env, ...quiet, ...env });

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

/**
 * Runs a Node program beside others; answers its exit code and what it said. One that steps back takes the processor
 * mostly when nobody else of this session wants it; one that runs behind takes only what nobody else has a use for.
 */
export function runBeside(args, { cwd = root, stepsBack = false, behind = false } = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: surroundings(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: behind,
  });
  if (stepsBack && child.pid) setPriority(child.pid, 5);
  if (behind && child.pid) stayBehind(child);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    const end = (code, more = '') => resolve({ code, output: `${more}${Buffer.concat(said)}` });
    child.once('error', (error) => end(1, `${error.message}\n`));
    child.once('close', (code) => end(code ?? 1));
  });
}

/** Gives a process with a session of its own the lowest priority, and lets it end with this one. */
function stayBehind(child) {
  const lowest = constants.priority.PRIORITY_LOW;
  setPriority(child.pid, lowest);
  lowerSession(child.pid, lowest);
  const endWithUs = (signal) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
    if (typeof signal === 'string') process.kill(process.pid, signal);
  };
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit']) {
    process.once(event, endWithUs);
    child.once('exit', () => process.off(event, endWithUs));
  }
}

/**
 * Linux shares the processor out among sessions first and looks at priorities within each: a browser has one of its own and
 * would have to wait for the lowest priority of ours. A system without such shares goes by the priority alone.
 */
function lowerSession(pid, niceness, tries = 20) {
  try {
    writeFileSync(`/proc/${pid}/autogroup`, String(niceness));
  } catch ({ code }) {
    // It takes one such wish in a tenth of a second from those who are not root.
    if (code === 'EAGAIN' && tries > 0) setTimeout(lowerSession, 150, pid, niceness, tries - 1).unref();
  }
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

/** The parent of another process, as Linux tells it; elsewhere nothing. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
