import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** What a backup says about itself: enough to prove that what was restored is equal. */
export const Manifest = z.strictObject({
  format: z.literal('kompeten-backup-1'),
  takenAt: z.iso.datetime(),
  /** The migrations of the release that took it; it is restored as of these, then brought up to date. */
  migrations: z.array(z.string()),
  tables: z.array(z.strictObject({ name: z.string(), rows: z.int(), sha256: z.string().length(64) })),
  /** The keys are no part of a backup; these are the files that belong to it and are copied separately. */
  keys: z.array(z.strictObject({ file: z.string(), sha256: z.string().length(64) })),
});
export type Manifest = z.output<typeof Manifest>;

/** The files of the keys folder with their SHA-256, so that nobody restores data without the keys that open them. */
export function keyFiles(folder: string): Manifest['keys'] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      file: relative(folder, path),
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
    }));
}

/** A backup that must not be taken or restored, with the reason in words. */
export class BackupRefusal extends Error {}
