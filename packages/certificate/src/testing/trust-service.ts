import { createAuthority, createSigner } from '../signing/authority.ts';
import { certificatesInPem } from '../signing/signature-provider.ts';
import { run, temporaryFolder } from './programs.ts';

/** A trust service provider for tests: an authority with the certificate of a seal, or of somebody by name, as files that programs read. */
export function trustService(
  organisation: string,
  clockNow = new Date('2025-08-01T00:00:00Z'),
  commonName = `Segel Elektronik ${organisation}`,
) {
  const folder = temporaryFolder();
  const { authority } = createAuthority({ organisation, clockNow });
  const signer = createSigner(authority, { clockNow, commonName });
  const files = {
    key: folder.write('seal.key', signer.privateKeyPem),
    chain: folder.write('seal.pem', signer.certificateChainPem),
    root: folder.write('root.pem', authority.rootCertificatePem),
  };
  return {
    ...{ folder, files, authority, signer },
    roots: certificatesInPem(authority.rootCertificatePem),
    /** A detached CAdES signature over bytes, made by OpenSSL. */
    cades(content: Uint8Array): Buffer {
      const input = folder.write('content.bin', content);
      const parties = ['-signer', files.chain, '-inkey', files.key, '-certfile', files.root];
      const form = ['-binary', '-cades', '-md', 'sha256', '-outform', 'DER', '-out', folder.file('cms.der')];
      openssl('cms', '-sign', '-in', input, ...parties, ...form);
      return folder.read('cms.der');
    },
    /** Puts key and certificates into a PKCS#12 file. */
    store(path: string, password: string): void {
      openssl(
        'pkcs12',
        '-export',
        '-inkey',
        files.key,
        '-in',
        files.chain,
        '-passout',
        `pass:${password}`,
        '-out',
        path,
      );
    },
    /** The signature over a SHA-256 digest, made by OpenSSL. */
    signHash(hash: Uint8Array): Buffer {
      const input = folder.write('hash.bin', hash);
      const out = folder.file('hash.sig');
      openssl('pkeyutl', '-sign', '-inkey', files.key, '-in', input, '-pkeyopt', 'digest:sha256', '-out', out);
      return folder.read('hash.sig');
    },
  };
}

/** A trust service provider for tests. */
export type TrustServiceStage = ReturnType<typeof trustService>;

function openssl(...parameters: string[]): void {
  const { status, output } = run('openssl', ...parameters);
  if (status !== 0) throw new Error(output);
}
