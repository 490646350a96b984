import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { listAddressesOf } from '../long-term/published-addresses.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { SIGNED_AT, sampleSigning } from '../testing/sample-signing.ts';
import { makeRevocationList } from './revocation-list.ts';
import { certificatesInPem } from './signature-provider.ts';

const folder = temporaryFolder();
const signing = sampleSigning();
afterAll(() => folder.remove());

describe('makeRevocationList', () => {
  it('carries a revocation list that openssl reads and finds signed by the root', () => {
    const [list, root] = [
      folder.write('list.crl', listOf()),
      folder.write('root.pem', signing.authority.rootCertificatePem),
    ];
    const { output } = run('openssl', 'crl', '-inform', 'DER', '-in', list, '-CAfile', root, '-noout', '-text');
    expect(output).toContain('verify OK');
    expect(output).toContain('Revocation Date: Aug  8 07:05:00 2025 GMT');
  });
});

describe('where a list is published', () => {
  it('is read from a certificate that openssl made', () => {
    const file = folder.file('published.pem');
    const point = 'crlDistributionPoints=URI:http://crl.example/akar.crl';
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', folder.file('k')];
    run('openssl', 'req', '-x509', ...key, '-subj', '/CN=Terbit', '-addext', point, '-out', file);
    expect(
      certificatesInPem(readFileSync(file, 'utf8'))
        .map((one) => new Uint8Array(one))
        .flatMap(listAddressesOf),
    ).toEqual(['http://crl.example/akar.crl']);
    expect(listAddressesOf(new Uint8Array(signing.trustedRoots[0] ?? Buffer.alloc(0)))).toEqual([]);
  });
});

function listOf(): Buffer {
  const [certificate = Buffer.alloc(0)] = signing.provider.certificateChain;
  const times = { thisUpdate: new Date(), nextUpdate: new Date('2035-01-01T00:00:00Z'), number: 1 };
  return makeRevocationList(signing.authority, [{ certificate, at: SIGNED_AT }], times);
}
