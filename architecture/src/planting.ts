import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Repository } from './repository.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the house's plans (manifests and settings, no code) in which a violation can be planted. */
export interface Copy {
  /** Puts files into the copy, runs a tool of the repository there and takes the files out again. */
  run(
    files: Readonly<Record<string, string>>,
    program: string,
    args: readonly string[],
  ): { code: number; output: string };
  remove(): void;
}

/** Copies what the tools need into a temporary folder. */
export function copyOf({ texts }: Repository): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-architecture-'));
  const plans = [...texts.keys()].filter((path) =>
    /(^|\/)(package(-lock)?|turbo|biome)\.json$|^\.gitignore$/.test(path),
  );
  for (const path of plans) cpSync(join(ROOT, path), join(folder, path));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  spawnSync('git', ['init', '-q'], { cwd: folder });
  return {
    run(files, program, args) {
      for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
      const result = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      for (const path of Object.keys(files)) restore(path);
      return { code: result.status ?? 1, output: `${result.stdout}${result.stderr}` };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };

  function restore(path: string): void {
    const original = texts.get(path);
    if (original === undefined) rmSync(join(folder, path));
    else write(join(folder, path), original);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
