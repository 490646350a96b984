import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createAuthority, createSigner } from '@kompeten/certificate';
import { KeyFolder } from './key-folder.ts';

describe('the folder of signing keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-keys-'));
  const keys = new KeyFolder(folder);
  const clockNow = new Date();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('agrees on one set when two processes start at once', () => {
    const first = createAuthority({ organisation: 'Pertama', clockNow });
    const second = createAuthority({ organisation: 'Kedua', clockNow });
    keys.found(first.authority, first.signer);
    keys.found(second.authority, second.signer);
    expect(keys.authority(keys.current()).organisation).toBe('Pertama');
    expect(readdirSync(folder)).toEqual(['signing']);
  });

  it('keeps every file for its owner alone', () => {
    const files = readdirSync(join(folder, 'signing'), { recursive: true, withFileTypes: true });
    const modes = files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => statSync(join(parentPath, name)).mode);
    expect(modes).toHaveLength(5);
    expect(modes.every((mode) => (mode & 0o077) === 0)).toBe(true);
  });

  it('keeps the old root beside the new one, and one root when only the signer changes', () => {
    const authority = keys.authority(keys.current());
    keys.replace(authority, createSigner(authority, { clockNow }));
    expect(keys.roots()).toEqual([authority.rootCertificatePem]);
    const other = createAuthority({ organisation: 'Baru', clockNow });
    keys.replace(other.authority, other.signer);
    expect(keys.roots().sort()).toEqual([authority.rootCertificatePem, other.authority.rootCertificatePem].sort());
    expect(keys.signer(keys.current()).keys.privateKeyPem).toBe(other.signer.privateKeyPem);
  });
});
