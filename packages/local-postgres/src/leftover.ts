import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A running server, as its `postmaster.pid` tells it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const OWNER_FILE = 'kompeten-owner.json';

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  if (statOf(pid)[0] === 'Z') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What `postmaster.pid` says, if it is there and complete. */
export function readPostmaster(dataDir: string): Postmaster | undefined {
  const lines = readIfThere(join(dataDir, 'postmaster.pid'))?.split('\n') ?? [];
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** Writes down that this process answers for the server. */
export function claimOwnership(dataDir: string): void {
  const owner = { pid: process.pid, birth: birthOf(process.pid) };
  writeFileSync(join(dataDir, OWNER_FILE), JSON.stringify(owner), { mode: 0o600 });
}

/**
 * Looks at a server that already runs on this folder: one whose starter lives is shared (its address is returned),
 * one that a killed starter left behind is ended, and a file that names no server of ours is removed.
 */
export async function settleLeftover(dataDir: string): Promise<Postmaster | undefined> {
  const found = readPostmaster(dataDir);
  if (!found) return undefined;
  const running = isServerOf(found.pid, dataDir);
  if (running && ownerLives(dataDir)) return found;
  if (running) await end(found.pid);
  else rmSync(join(dataDir, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Ends a server: fast first, then at once. */
export async function end(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (const since = Date.now(); Date.now() - since < patience && isAlive(pid); ) await delay(10);
  }
}

function ownerLives(dataDir: string): boolean {
  const text = readIfThere(join(dataDir, OWNER_FILE));
  if (!text) return false;
  const owner = JSON.parse(text) as { pid: number; birth: string };
  return isAlive(owner.pid) && birthOf(owner.pid) === owner.birth;
}

/** Numbers of processes are used again; this one may belong to something else by now. */
function isServerOf(pid: number, dataDir: string): boolean {
  const command = isAlive(pid) ? commandOf(pid) : '';
  return command.includes('postgres') && command.includes(realpathSync(dataDir));
}

function commandOf(pid: number): string {
  const known = readIfThere(`/proc/${pid}/cmdline`);
  if (known !== undefined) return known;
  const asked = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.stdout ?? '';
}

/** When a process was started, in the system's own words; tells it from a later one with the same number. */
function birthOf(pid: number): string {
  return statOf(pid)[19] ?? '';
}

/** The fields of Linux' `/proc/<pid>/stat` from the state on; none elsewhere. */
function statOf(pid: number): string[] {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : [];
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
