import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const said = {
  from: z.iso.datetime({ offset: true }),
  reason: z.string().min(1).max(500),
  /** The two people who said so. */
  by: z.tuple([z.string(), z.string()]),
};

/** A key that went bad: what it signed counts only with a timestamp from before `from`. */
export const CompromisedKey = z.strictObject({
  /** The SHA-256 of its certificate in hex. */
  certificate: z.string().regex(/^[0-9a-f]{64}$/),
  ...said,
});
export type CompromisedKey = z.output<typeof CompromisedKey>;

/** The same of a key that signs credentials, which has no certificate. */
export const CompromisedCredentialKey = z.strictObject({ multikey: z.string().startsWith('z6Mk'), ...said });
export type CompromisedCredentialKey = z.output<typeof CompromisedCredentialKey>;

const signers = { file: 'compromised.json', shape: CompromisedKey };
const ofCredentials = { file: 'compromised-credentials.json', shape: CompromisedCredentialKey };

/** The keys that went bad, as a file beside the keys; nothing is ever removed from it. */
export const compromisedKeysIn = (keysFolder: string): CompromisedKey[] => listIn(keysFolder, signers);

/** The keys of credentials that went bad, likewise. */
export const compromisedCredentialKeysIn = (keysFolder: string): CompromisedCredentialKey[] =>
  listIn(keysFolder, ofCredentials);

/** The earliest instant from which each was said to be bad, by the SHA-256 of its certificate. */
export const badSigners = (keysFolder: string): Map<string, Date> =>
  earliest(compromisedKeysIn(keysFolder).map(({ certificate, from }) => [certificate, new Date(from)]));

/** The same of keys of credentials, by their Multikey. */
export const badCredentialKeys = (keysFolder: string): Map<string, Date> =>
  earliest(compromisedCredentialKeysIn(keysFolder).map(({ multikey, from }) => [multikey, new Date(from)]));

/** Adds a key to them; said again, the earlier instant counts. */
export function addCompromisedKey(keysFolder: string, key: CompromisedKey): void {
  add(keysFolder, signers, key);
}

/** The same of a key of credentials. */
export function addCompromisedCredentialKey(keysFolder: string, key: CompromisedCredentialKey): void {
  add(keysFolder, ofCredentials, key);
}

interface List<T> {
  file: string;
  shape: z.ZodType<T>;
}

function listIn<T>(keysFolder: string, { file, shape }: List<T>): T[] {
  const path = join(keysFolder, file);
  return existsSync(path) ? z.array(shape).parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

function add<T>(keysFolder: string, list: List<T>, key: T): void {
  const draft = join(keysFolder, `${list.file}.${process.pid}`);
  const all = [...listIn(keysFolder, list), list.shape.parse(key)];
  writeFileSync(draft, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, join(keysFolder, list.file));
}

function earliest(said: readonly [name: string, from: Date][]): Map<string, Date> {
  return new Map([...said].sort(([, one], [, other]) => other.getTime() - one.getTime()));
}
