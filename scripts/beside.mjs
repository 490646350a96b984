import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { setTimeout as later } from 'node:timers/promises';
import { endAll, startedBy } from './processes.mjs';
import { root, surroundings } from './run.mjs';

const MINUTE = 60_000;
/** For what hangs, not for what is slow: what takes longest beside the long suites takes eight minutes on a slow machine. */
const PATIENCE = 25 * MINUTE;
/** How long the output of a program that has ended may stay open, since something that it started holds it. */
const GRACE = 15_000;

/**
 * Runs a Node program beside others; answers its exit code and what it said. One that steps back takes the processor
 * mostly when nobody else of this session wants it; one that runs behind takes only what nobody else has a use for.
 * One that has not ended after `patience` milliseconds is ended with all that it started: `hung`, and named in the output.
 */
export async function runBeside(args, { cwd = root, env = {}, stepsBack = false, behind = false, ...how } = {}) {
  const { patience = PATIENCE, grace = GRACE } = how;
  const job = randomUUID();
  const start = () =>
    spawn(process.execPath, args, {
      cwd,
      env: surroundings({ ...env, KOMPETEN_JOBS: `${process.env.KOMPETEN_JOBS ?? ''} ${job}` }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: behind,
    });
  const child = behind ? endsWithUs(start) : start();
  if (stepsBack && child.pid) setPriority(child.pid, 5);
  if (behind && child.pid) stayBehind(child.pid);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const { code, more = '', hung = false } = await endOf(child, { job, patience, grace });
  return { code, output: `${Buffer.concat(said)}${more}`, hung };
}

async function endOf(child, { job, patience, grace }) {
  const waiting = new AbortController();
  const closed = once(child, 'close', { signal: waiting.signal }).then(([code]) => ({ code: code ?? 1 }));
  const gone = once(child, 'exit', { signal: waiting.signal }).then(([code]) => code ?? 1);
  const after = (delay, value) => later(delay, value, { signal: waiting.signal });
  const held = gone
    .then((code) => after(grace, code))
    .then((code) => ({ code, more: stopped(child, job, 'left behind') }));
  const late = after(patience).then(() => ({
    code: 1,
    more: stopped(child, job, `did not end within ${Math.round(patience / 1000)} s and was ended, with`),
    hung: true,
  }));
  const all = [closed, held, late];
  try {
    return await Promise.race(all);
  } catch (error) {
    return { code: 1, more: `${error.message}\n` };
  } finally {
    waiting.abort();
    await Promise.allSettled([...all, gone]);
  }
}

/** Ends what a job has running, lets go of its output, and tells what that was. */
function stopped(child, job, what) {
  const left = startedBy(job);
  endAll(left);
  child.kill('SIGKILL');
  for (const stream of [child.stdout, child.stderr]) stream.destroy();
  return `\nThis program ${what}:\n${left.map(({ pid, line }) => `  ${pid}  ${line}\n`).join('')}`;
}

/**
 * Starts a process with a session of its own, and lets it end with this one, also when this one is told to end before it
 * has come to anything else: whoever listens is there before the process is.
 */
function endsWithUs(start) {
  const us = {};
  const end = (signal) => {
    const { child } = us;
    if (child?.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
    if (typeof signal === 'string') process.kill(process.pid, signal);
  };
  const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'];
  for (const event of events) process.once(event, end);
  us.child = start();
  us.child.once('exit', () => {
    for (const event of events) process.off(event, end);
  });
  return us.child;
}

/** Gives a process with a session of its own the lowest priority. */
function stayBehind(pid) {
  const lowest = constants.priority.PRIORITY_LOW;
  setPriority(pid, lowest);
  lowerSession(pid, lowest);
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
