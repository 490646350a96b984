import { z } from 'zod';
import { Instant } from '../kernel/schemas.ts';

/**
 * How a signer signs: with a key of the deployment (its own, in PEM or PKCS#12, in a hardware module), behind a network, or
 * as BSrE does, with the seal of an institution or in person, where the approving official types a passphrase.
 */
export const SignerKind = z.enum(['own', 'pem', 'pkcs12', 'pkcs11', 'remote', 'bsre', 'bsre_person']);
export type SignerKind = z.output<typeof SignerKind>;

/** Who signs certificates, and for which issuers. */
export const Signer = z.strictObject({
  name: z.string(),
  kind: SignerKind,
  /** What PP 71/2019 art. 60 calls its signatures. */
  assurance: z.enum(['certified', 'uncertified']),
  /** Whose certificate signs; empty where it is each time the approving official's. */
  signedBy: z.string(),
  /** When that certificate ends; null where only the service knows. */
  notAfter: Instant.nullable(),
  /** Whether it signs for everybody who has no signer of their own. */
  forAll: z.boolean(),
  issuers: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
  addedAt: Instant.nullable(),
  /** The two who added it; the deployment's own key came by itself. */
  addedBy: z.array(z.string()),
  retiredAt: Instant.nullable(),
});
export type Signer = z.output<typeof Signer>;
