import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder that belongs to this user and that nobody else can have prepared:
 * programs and data that lie in a shared temporary folder could be another user's bait.
 */
export function ownFolder(...parts: string[]): string {
  const uid = process.getuid?.();
  const base = uid === 0 ? '/var/lib/kompeten' : join(tmpdir(), `kompeten-${uid ?? 'user'}`);
  const folder = join(base, ...parts);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  for (const path of [base, folder]) {
    const found = lstatSync(path);
    const foreign = uid !== undefined && found.uid !== uid;
    if (!found.isDirectory() || foreign) throw new Error(`${path} belongs to somebody else: remove it.`);
  }
  return folder;
}
