import { describe, expect, it } from '@jest/globals';

/** The module as a process loads it that asks for nothing else; the one of this process hashes at the cost of tests. */
const UNTOUCHED = './passwords.ts?untouched';

describe('a secret', () => {
  it('is hashed by argon2id at the cost that OWASP asks for', async () => {
    const { hashSecret, secretMatches }: typeof import('./passwords.ts') = await import(UNTOUCHED);
    const stored = await hashSecret('kata-sandi-panjang');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await secretMatches(stored, 'kata-sandi-panjang')).toBe(true);
    expect(await secretMatches(stored, 'kata-sandi-lain')).toBe(false);
  });
});
