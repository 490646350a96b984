import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A key that went bad: what it signed counts only with a timestamp from before `from`. */
export const CompromisedKey = z.strictObject({
  /** The SHA-256 of its certificate in hex. */
  certificate: z.string().regex(/^[0-9a-f]{64}$/),
  from: z.iso.datetime({ offset: true }),
  reason: z.string().min(1).max(500),
  /** The two people who said so. */
  by: z.tuple([z.string(), z.string()]),
});
export type CompromisedKey = z.output<typeof CompromisedKey>;

const FILE = 'compromised.json';

/** The keys that went bad, as a file beside the keys; nothing is ever removed from it. */
export function compromisedKeysIn(keysFolder: string): CompromisedKey[] {
  const path = join(keysFolder, FILE);
  return existsSync(path) ? z.array(CompromisedKey).parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

/** Adds a key to them. */
export function addCompromisedKey(keysFolder: string, key: CompromisedKey): void {
  const draft = join(keysFolder, `${FILE}.${process.pid}`);
  const all = [...compromisedKeysIn(keysFolder), CompromisedKey.parse(key)];
  writeFileSync(draft, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, join(keysFolder, FILE));
}
