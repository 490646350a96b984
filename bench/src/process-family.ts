import { readdirSync, readFileSync } from 'node:fs';

const MEGABYTE = 1024;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** A process and everything that it started, as Linux tells. */
export function familyOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(familyOf)];
}

/** Megabytes that a process and its family hold in memory now. */
export function residentOf(pid: number): number {
  const kilobytes = familyOf(pid).map(
    (each) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, 'utf8'))?.[1],
  );
  return kilobytes.reduce((sum, value) => sum + Number(value ?? 0), 0) / MEGABYTE;
}

/** Seconds of processor that a process and its family have spent. */
export function familyCpuSeconds(pid: number): number {
  const ticks = familyOf(pid).map((each) => {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
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
