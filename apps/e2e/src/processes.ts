import { readdirSync, readFileSync } from 'node:fs';

/** The processes below one, children and theirs, as Linux lists them. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter(isNumber)
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const below = (parent: number): number[] =>
    [...parents].filter(([, its]) => its === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

/** Whether a process still runs. */
export function runs(pid: number): boolean {
  return !['Z', 'X', ''].includes(fieldsOf(pid)[0] ?? '');
}

/** Waits until none of the processes runs; fails after the patience is used up. */
export async function untilGone(pids: readonly number[], patienceMs = 30_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (pids.some(runs)) {
    if (Date.now() > deadline) throw new Error(`Still there: ${pids.filter(runs).map(nameOf).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function parentOf(pid: number): number {
  return Number(fieldsOf(pid)[1] ?? 0);
}

function fieldsOf(pid: number): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : [];
}

function nameOf(pid: number): string {
  return `${pid} ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
