import { readdirSync, readFileSync } from 'node:fs';

/**
 * What was started for a job and still runs, whoever its parent is by now: a child inherits `KOMPETEN_JOBS`. Linux tells;
 * elsewhere nothing.
 */
export function startedBy(job) {
  return processes()
    .filter((pid) => told(pid, 'environ').includes(job))
    .map((pid) => ({ pid, line: lineOf(pid) }));
}

/** Ends processes at once; one that has ended by itself meanwhile is as good. */
export function endAll(all) {
  for (const { pid } of all) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch ({ code }) {
      if (code !== 'ESRCH') throw new Error(`Process ${pid} cannot be ended: ${code}`);
    }
  }
}

function processes() {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** The parent of another process, as Linux tells it; elsewhere nothing. */
export const parentOf = (pid) => statOf(pid)[1];

// proc(5): what stands behind the name of the program, which may hold anything.
function statOf(pid) {
  const stat = told(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** State, seconds of processor time and command line of a process. */
function lineOf(pid) {
  const [state, ...numbers] = statOf(pid);
  // proc(5): clock ticks in user and kernel mode, a hundred a second.
  const seconds = (Number(numbers[10]) + Number(numbers[11])) / 100;
  return `${state} ${seconds.toFixed(1)} s  ${told(pid, 'cmdline')
    .replaceAll(/[\s\0]+/g, ' ')
    .slice(0, 160)}`;
}

/** What Linux tells of a process; nothing of one that has ended or belongs to somebody else. */
function told(pid, what) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'latin1');
  } catch {
    return '';
  }
}
