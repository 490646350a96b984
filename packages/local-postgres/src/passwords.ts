import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secrets of the three roles of a cluster, drawn once and kept beside its data. */
export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

const FILE = 'kompeten-passwords.json';

/** Fresh secrets, unlike those of any other cluster. */
export function newPasswords(): Passwords {
  const secret = () => randomBytes(24).toString('base64url');
  return { superuser: secret(), owner: secret(), app: secret() };
}

/** Keeps the secrets in the cluster's folder, readable by its user alone. */
export function keepPasswords(dataDir: string, passwords: Passwords): void {
  writeFileSync(join(dataDir, FILE), JSON.stringify(passwords), { mode: 0o600 });
}

/** The secrets of an existing cluster. */
export function readPasswords(dataDir: string): Passwords {
  return JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')) as Passwords;
}
