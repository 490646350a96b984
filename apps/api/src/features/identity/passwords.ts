import { hash, verify } from '@node-rs/argon2';

/** OWASP's setting for argon2id, which the library takes unless told otherwise: 19 MiB, two rounds. */
const OWASP = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let settings = OWASP;

/** Hashes at another cost from now on: for tests whose accounts are only a means. The product never asks for it. */
export function hashAt(cost: typeof OWASP): void {
  settings = cost;
}

/** Hashed once, so that an unknown user costs the same time as a wrong password. */
const decoy = hash('a password nobody has', OWASP);

/** The hash of a password or PIN, as it is stored. */
export function hashSecret(secret: string): Promise<string> {
  return hash(secret.normalize('NFKC'), settings);
}

/** Whether a secret matches; without a stored hash the same work is done and the answer is no. */
export async function secretMatches(stored: string | null, secret: string): Promise<boolean> {
  const matches = await verify(stored ?? (await decoy), secret.normalize('NFKC'));
  return stored !== null && matches;
}
