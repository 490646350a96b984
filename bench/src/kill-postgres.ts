import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalPostgres } from '@kompeten/local-postgres';

/** The process that all others of a PostgreSQL come from. */
export function postmasterOf({ dataDir }: Pick<LocalPostgres, 'dataDir'>): number {
  return Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Ends PostgreSQL with all its processes without a word. */
export function killPostgres(cluster: Pick<LocalPostgres, 'dataDir'>): void {
  const postmaster = postmasterOf(cluster);
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' });
  for (const pid of [postmaster, ...children.trim().split(/\s+/).map(Number)]) end(pid);
}

/** Ends a process, unless it has ended by itself: a backend goes when its postmaster is gone. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}
