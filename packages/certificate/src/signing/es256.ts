import { createHash } from 'node:crypto';
import type { IssuerKey, SignEs256 } from '@kompeten/statement';
import { rawSignatureOf } from '../der/ecdsa-signature.ts';
import { certificatesInPem, type SignatureProvider } from './signature-provider.ts';
import { parsedCertificate } from './x509-certificate.ts';

/** A key that signs statements and status lists: what is published of it, and its signature as COSE and JOSE write it. */
export interface Es256Signer {
  publicKey: IssuerKey;
  sign: SignEs256;
}

/** The provider as a signer of statements; null where its key is of another kind than P-256. */
export function es256SignerOf({ certificateChain, algorithm, sign }: SignatureProvider): Es256Signer | null {
  const publicKey = algorithm === 'ecdsa-sha256' ? publishedKey(certificateChain) : null;
  return publicKey && { publicKey, sign: async (bytes) => rawSignatureOf(new Uint8Array(await sign(bytes)), 32) };
}

/** What is published of a signer, from its certificate chain in PEM; null where its key is of another kind. */
export function publishedKeyOf(certificateChainPem: string): IssuerKey | null {
  return publishedKey(certificatesInPem(certificateChainPem));
}

function publishedKey(chain: readonly Buffer[]): IssuerKey | null {
  const [certificate] = chain;
  if (certificate === undefined) return null;
  const { publicKey, validFrom, validTo } = parsedCertificate(certificate);
  const { crv, x, y } = publicKey.export({ format: 'jwk' });
  if (crv !== 'P-256' || x === undefined || y === undefined) return null;
  return {
    ...{ kty: 'EC', crv, x, y, kid: keyId(x, y), alg: 'ES256', use: 'sig' },
    ...{ nbf: Date.parse(validFrom) / 1000, exp: Date.parse(validTo) / 1000 },
    x5c: chain.map((one) => one.toString('base64')),
  };
}

// RFC 7638 thumbprint, the first eight bytes of it: `keyIdOf` of the statement package, without waiting for it.
const keyId = (x: string, y: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest()
    .subarray(0, 8)
    .toString('base64url');
