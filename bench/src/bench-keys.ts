import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority, localSignatureProvider, type SignatureProvider } from '@kompeten/certificate';

/** One key in the two forms in which signers take it. */
export interface BenchKey {
  readonly provider: SignatureProvider;
  readonly p12: Buffer;
}

/** The password of the file in PKCS#12. */
export const PASSWORD = 'bench';

/** Does something in a folder that is gone afterwards. */
export function inFolder<T>(work: (file: (name: string) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-bench-'));
  try {
    return work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A key that signs, of its own making, with a certificate by itself: RSA, which every signer takes. */
export function rsaKey(): BenchKey {
  return inFolder((file) => {
    const about = ['-days', '30', '-subj', '/CN=Bench', '-addext', 'keyUsage=critical,digitalSignature'];
    const keys = ['-newkey', 'rsa:2048', '-noenc', '-keyout', file('key.pem'), '-out', file('chain.pem')];
    execFileSync('openssl', ['req', '-x509', ...keys, ...about], { stdio: 'pipe' });
    return keyIn(file);
  });
}

/** The key of a signer as the product makes it: P-256 below a root of its own. */
export function p256Key(): BenchKey {
  return inFolder((file) => {
    const { signer } = createAuthority({ organisation: 'Bench', clockNow: new Date() });
    writeFileSync(file('key.pem'), signer.privateKeyPem);
    writeFileSync(file('chain.pem'), signer.certificateChainPem);
    return keyIn(file);
  });
}

function keyIn(file: (name: string) => string): BenchKey {
  const keys = ['-inkey', file('key.pem'), '-in', file('chain.pem'), '-out', file('key.p12')];
  execFileSync('openssl', ['pkcs12', '-export', ...keys, '-passout', `pass:${PASSWORD}`], { stdio: 'pipe' });
  const [privateKeyPem, certificateChainPem] = [read(file('key.pem')), read(file('chain.pem'))];
  return {
    provider: localSignatureProvider({ privateKeyPem, certificateChainPem }),
    p12: readFileSync(file('key.p12')),
  };
}

const read = (path: string) => readFileSync(path, 'utf8');
