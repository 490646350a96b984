import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PARENT = fileURLToPath(new URL('./parent.ts', import.meta.url));
const SOURCE = new URL('../../../../scripts/source.mjs', import.meta.url).href;

/** A process of its own that starts a cluster, so that a test can end or kill it. */
export interface ParentProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
}

/** Starts such a process and waits for its cluster; without a folder it makes a throw-away one. */
export async function startParent(...args: readonly string[]): Promise<ParentProcess> {
  const child = spawn(process.execPath, ['--import', SOURCE, PARENT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error(`The parent ended: ${errors}`);
    }),
  ]);
  return { child, ...(JSON.parse(String(line)) as Omit<ParentProcess, 'child'>) };
}

/** Ends a process by a signal and waits until it is gone. */
export async function endBy(signal: NodeJS.Signals, child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** Waits until `condition` holds; fails after half a minute. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
