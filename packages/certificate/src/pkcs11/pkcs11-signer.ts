import { createHash, randomBytes, verify, X509Certificate } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import { derSignatureOf } from '../der/ecdsa-signature.ts';
import { lineFrom } from '../signing/certificate-line.ts';
import { algorithmOf, type SignatureProvider } from '../signing/signature-provider.ts';
import { parsedCertificate } from '../signing/x509-certificate.ts';
import { Cryptoki } from './cryptoki.ts';
import { type KeyPlace, TokenKey } from './token-key.ts';

/** A key in a hardware module: the module's library, the token, the key, and who opens it. */
export interface Pkcs11Key extends Omit<KeyPlace, 'timeoutMilliseconds'> {
  /** The whole path of the module's library (PKCS#11 v2.40). */
  module: string;
  /** The certificates in DER, the signer's first; without them those of the token count. */
  certificateChain?: readonly Buffer[] | undefined;
  /** How long one signature may take; default 15,000. */
  timeoutMilliseconds?: number | undefined;
}

/** CKM_ECDSA, of CKK_EC keys, signs a digest and answers r and s; CKM_RSA_PKCS, of CKK_RSA ones, signs what PKCS#1 calls a DigestInfo (RFC 8017 §9.2). */
const MECHANISMS = { 'ecdsa-sha256': 0x1041, 'rsa-sha256': 0x0001 };
const KEY_TYPES = { 'ecdsa-sha256': 3, 'rsa-sha256': 0 };
const DIGEST_INFO_SHA256 = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/**
 * A key that never leaves its hardware module; such a signature is uncertified like that of any key of the deployment's own.
 * It is made ready by a trial signature over random bytes, which its certificate must confirm. Throws a `CryptokiProblem`
 * with the module's own code where it says no, and `key_mismatch` where the certificate is another key's.
 */
export async function pkcs11SignatureProvider(place: Pkcs11Key): Promise<SignatureProvider> {
  const key = new TokenKey(await Cryptoki.load(place.module), {
    ...place,
    timeoutMilliseconds: place.timeoutMilliseconds ?? 15_000,
  });
  const certificateChain = place.certificateChain ?? chainOf(await key.certificates());
  const [certificate] = certificateChain;
  if (certificate === undefined) throw new CertificateProblem('chain_invalid');
  const { publicKey } = parsedCertificate(certificate);
  const algorithm = algorithmOf(publicKey);
  if ((await key.type()) !== KEY_TYPES[algorithm]) throw new CertificateProblem('key_mismatch');
  const sign = async (bytes: Uint8Array): Promise<Buffer> => {
    const digest = createHash('sha256').update(bytes).digest();
    const isEc = algorithm === 'ecdsa-sha256';
    const made = await key.sign(MECHANISMS[algorithm], isEc ? digest : Buffer.concat([DIGEST_INFO_SHA256, digest]));
    return isEc ? Buffer.from(derSignatureOf(made)) : made;
  };
  const trial = randomBytes(32);
  if (!verify('sha256', trial, publicKey, await sign(trial))) throw new CertificateProblem('key_mismatch');
  return { certificateChain, assurance: 'uncertified', algorithm, sign };
}

/** The certificate of the key that ends last, since a renewed one lies beside the old, and its issuers on the token. */
function chainOf({ own, all }: { own: Buffer[]; all: Buffer[] }): Buffer[] {
  const ends = (certificate: X509Certificate) => Date.parse(certificate.validTo);
  const [newest] = own.map((der) => new X509Certificate(der)).sort((a, b) => ends(b) - ends(a));
  return newest
    ? lineFrom(
        newest,
        all.map((der) => new X509Certificate(der)),
      ).map(({ raw }) => raw)
    : [];
}
