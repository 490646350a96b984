import { readdirSync, readFileSync } from 'node:fs';

const MEGABYTE = 1024;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** What Linux tells of a process; nothing of one that ended meanwhile. */
function told<T>(ask: () => T, nothing: T): T {
  try {
    return ask();
  } catch (cause) {
    if (['ENOENT', 'ESRCH'].includes((cause as NodeJS.ErrnoException).code ?? '')) return nothing;
    throw cause;
  }
}

const fileOf = (pid: number, name: string) => told(() => readFileSync(`/proc/${pid}/${name}`, 'utf8'), '');

/** A process and everything that it started, as Linux tells. */
export function familyOf(pid: number): number[] {
  const tasks = told(() => readdirSync(`/proc/${pid}/task`), []);
  const children = tasks.flatMap((task) => fileOf(pid, `task/${task}/children`).split(' ').filter(Boolean).map(Number));
  return [pid, ...children.flatMap(familyOf)];
}

/** Megabytes that a process and its family hold in memory now. */
export function residentOf(pid: number): number {
  const kilobytes = familyOf(pid).map((each) => /VmRSS:\s+(\d+)/.exec(fileOf(each, 'status'))?.[1]);
  return kilobytes.reduce((sum, value) => sum + Number(value ?? 0), 0) / MEGABYTE;
}

/** Seconds of processor that a process and its family have spent, those of it that ended included. */
export function familyCpuSeconds(pid: number): number {
  const ticks = familyOf(pid).map((each) => {
    const fields = fileOf(each, 'stat').split(') ')[1]?.split(' ') ?? [];
    return fields.slice(11, 15).reduce((sum, value) => sum + Number(value), 0);
  });
  return ticks.reduce((sum, value) => sum + value, 0) / TICKS;
}

/** The most that a process and its family hold while something is done. */
export async function peakDuring(pid: number, act: () => Promise<unknown>, lookMs = 50): Promise<number> {
  let peak = residentOf(pid);
  const watch = setInterval(() => {
    peak = Math.max(peak, residentOf(pid));
  }, lookMs);
  try {
    await act();
    return peak;
  } finally {
    clearInterval(watch);
  }
}
