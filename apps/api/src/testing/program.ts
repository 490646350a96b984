import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const hooks = fileURLToPath(new URL('../../../../scripts/source.mjs', import.meta.url));

/** A program of this application that runs as a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** All that it has said. */
  output(): string;
  /** Waits until it says something. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits for its end. */
  code(): Promise<number | null>;
}

/** How Node runs one: from source, or as it was built where `npm test` has just done that, for two thirds of the time. */
const way = (file: string): string[] => {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  if (process.env.KOMPETEN_BUILT === '1') return [at(`../../dist/${file.replace(/ts$/, 'js')}`)];
  return ['--import', hooks, at(`../${file}`)];
};

/** Starts `main.ts`, `cli.ts` or `worker.ts` with an environment of its own. */
export function startProgram(file: string, args: string[], env: Record<string, string>, input = ''): Program {
  const child = spawn(process.execPath, [...way(file), ...args], { env: { PATH: '/usr/bin:/bin', ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  child.stdin.end(input);
  const ended = once(child, 'close');
  return {
    process: child,
    output: () => output,
    says: async (pattern) => {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        const next = await Promise.race([
          once(child.stdout, 'data'),
          once(child.stderr, 'data'),
          ended.then(() => 'ended'),
        ]);
        if (next === 'ended' && !pattern.test(output))
          throw new Error(`It ended without saying ${pattern}:\n${output}`);
      }
    },
    code: async () => {
      await ended;
      return child.exitCode;
    },
  };
}
