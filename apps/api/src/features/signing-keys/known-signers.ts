import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SignerSource } from './signer-source.ts';

const ByTwo = z.tuple([z.string(), z.string()]);

/** A signer that two administrators added: from where it comes, and for whom it signs. */
export const KnownSigner = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/),
  source: SignerSource,
  /** Centres and certification bodies by their id, or everybody who has no signer of their own. */
  issuers: z.union([z.literal('all'), z.array(z.uuid()).min(1)]),
  assurance: z.enum(['certified', 'uncertified']),
  signedBy: z.string(),
  notAfter: z.iso.datetime().nullable(),
  addedAt: z.iso.datetime(),
  addedBy: ByTwo,
  retired: z.strictObject({ at: z.iso.datetime(), by: ByTwo, reason: z.string() }).nullable(),
});
export type KnownSigner = z.output<typeof KnownSigner>;

const FILE = 'signers.json';

/** The signers beside the deployment's own key, oldest first, as a file beside the keys; none is ever removed from it. */
export function knownSigners(keysFolder: string): KnownSigner[] {
  const path = join(keysFolder, FILE);
  return existsSync(path) ? z.array(KnownSigner).parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

/** Puts the list in place of the one that was there, in one step. */
export function writeSigners(keysFolder: string, signers: readonly KnownSigner[]): void {
  mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
  const draft = join(keysFolder, `${FILE}.${process.pid}`);
  writeFileSync(draft, `${JSON.stringify(z.array(KnownSigner).parse(signers), null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, join(keysFolder, FILE));
}

/** Who signs for an issuer: the newest signer of its own, else the newest that signs for all; null is the deployment's own key. */
export function signerFor(signers: readonly KnownSigner[], issuerId: string): KnownSigner | null {
  const inUse = signers.filter(({ retired }) => retired === null);
  const own = inUse.findLast(({ issuers }) => issuers !== 'all' && issuers.includes(issuerId));
  return own ?? inUse.findLast(({ issuers }) => issuers === 'all') ?? null;
}
