import { X509Certificate } from 'node:crypto';
import {
  type CertificateSigner,
  isDocumentSigner,
  isOfficialSigning,
  type OfficialSigning,
} from '@kompeten/certificate';
import type { Signer } from '@kompeten/domain';
import type { NamedIssuer } from './issuer-name.repository.ts';
import type { KnownSigner } from './known-signers.ts';

/** What people may know of a signer by its certificates. */
export function certificateFacts([certificate = Buffer.alloc(0)]: readonly Buffer[]) {
  const { subject, validTo } = new X509Certificate(certificate);
  return { signedBy: /^CN=(.*)$/m.exec(subject)?.[1] ?? subject, notAfter: new Date(validTo).toISOString() };
}

/** What is known of a signer that would sign, without a file being signed. */
export async function probedFacts(
  signer: CertificateSigner | OfficialSigning,
): Promise<Pick<KnownSigner, 'signedBy' | 'notAfter'>> {
  if ('probe' in signer) await signer.probe();
  if (isOfficialSigning(signer)) return { signedBy: '', notAfter: null };
  return isDocumentSigner(signer)
    ? { signedBy: signer.signedBy, notAfter: null }
    : certificateFacts(signer.certificateChain);
}

/** A signer as people see it. */
export function viewOf(known: KnownSigner, names: readonly NamedIssuer[]): Signer {
  const { name, source, issuers, assurance, signedBy, notAfter, addedAt, addedBy, retired } = known;
  return {
    ...{ name, kind: source.kind, assurance, signedBy, notAfter, addedAt, addedBy: [...addedBy] },
    forAll: issuers === 'all',
    issuers: names.filter(({ id }) => issuers.includes(id)).map(({ id, name: of }) => ({ id, name: of })),
    retiredAt: retired?.at ?? null,
  };
}
