import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program said and how it ended. */
export interface ProgramResult {
  status: number | null;
  output: string;
}

/** Runs an independent checker that must be on the path. */
export function run(program: string, ...parameters: string[]): ProgramResult {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { encoding: 'utf8', timeout: 60_000 });
  if (error !== undefined) throw error;
  return { status, output: `${stdout}${stderr}` };
}

/** A folder for one spec, with a way to put files in it and to remove it. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'kompeten-certificate-'));
  return {
    path,
    file: (name: string) => join(path, name),
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    read: (name: string): Buffer => readFileSync(join(path, name)),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
