import { createPrivateKey, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { CertificateProblem } from '../certificate-problem.ts';
import { lineFrom } from '../signing/certificate-line.ts';
import type { LocalSignatureKeys } from '../signing/signature-provider.ts';

const { asn1, pkcs12, pki, util } = forge;

/**
 * The key and the certificates of a PKCS#12 file (RFC 7292), as authorities hand them out: the certificate of the key first,
 * then its issuers in their order. Refuses with `keystore_unreadable` a wrong password or a damaged file alike.
 */
export function pkcs12Keys(file: Uint8Array, password: string): LocalSignatureKeys {
  const { keys, certificates } = bagsOf(file, password);
  const [key] = keys;
  if (key === undefined || keys.length > 1) throw new CertificateProblem('keystore_unreadable', { keys: keys.length });
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (own === undefined) throw new CertificateProblem('key_mismatch');
  return {
    privateKeyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificateChainPem: lineFrom(own, certificates).map(String).join(''),
  };
}

function bagsOf(file: Uint8Array, password: string) {
  try {
    const content = asn1.fromDer(util.createBuffer(Buffer.from(file).toString('latin1')));
    const store = pkcs12.pkcs12FromAsn1(content, true, password);
    const bags = store.safeContents.flatMap(({ safeBags }) => safeBags);
    const ofType = (...types: (string | undefined)[]) => bags.filter(({ type }) => types.includes(type));
    const { keyBag, pkcs8ShroudedKeyBag, certBag } = pki.oids;
    return {
      keys: ofType(keyBag, pkcs8ShroudedKeyBag).map((bag) =>
        createPrivateKey({ key: keyOf(bag), format: 'der', type: 'pkcs8' }),
      ),
      certificates: ofType(certBag).map((bag) => new X509Certificate(certificateOf(bag))),
    };
  } catch {
    throw new CertificateProblem('keystore_unreadable');
  }
}

// The library knows RSA keys by themselves and leaves all others as they stand in the file.
const keyOf = ({ key, asn1: plain }: forge.pkcs12.Bag): Buffer =>
  derOf(key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : plain);

const certificateOf = ({ cert, asn1: plain }: forge.pkcs12.Bag): Buffer =>
  derOf(cert ? pki.certificateToAsn1(cert) : plain);

const derOf = (value: forge.asn1.Asn1): Buffer => Buffer.from(asn1.toDer(value).getBytes(), 'latin1');
