import { X509Certificate } from 'node:crypto';

/** What people may know of a signer by its certificates. */
export function certificateFacts([certificate = Buffer.alloc(0)]: readonly Buffer[]) {
  const { subject, validTo } = new X509Certificate(certificate);
  return { signedBy: /^CN=(.*)$/m.exec(subject)?.[1] ?? subject, notAfter: new Date(validTo).toISOString() };
}
