import { z } from 'zod';

/** The vocabularies of W3C VC 2.0 and Open Badges 3.0 that name every field of a credential. */
export const CREDENTIAL_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

const text = z.string().min(1).max(2_000);
const instant = z.iso.datetime({ offset: true });
const of = <Name extends string>(name: Name) => z.tuple([z.literal(name)]);

/** A competency unit as Open Badges names what a result is about; the hours stand in its description. */
const UnitResult = z.strictObject({
  type: of('Result'),
  value: z.enum(['K', 'BK']).optional(),
  alignment: z.tuple([
    z.strictObject({
      type: of('Alignment'),
      targetType: z.literal('ext:CompetencyUnit'),
      targetCode: text,
      targetName: text,
      targetUrl: z.url(),
      targetDescription: text.optional(),
    }),
  ]),
});

const StatusListEntry = z.strictObject({
  id: z.url(),
  type: z.literal('BitstringStatusListEntry'),
  statusPurpose: z.enum(['revocation', 'suspension']),
  statusListIndex: z.string().regex(/^\d{1,9}$/),
  statusListCredential: z.url(),
});

/** The signature of a credential (W3C VC Data Integrity 1.0, EdDSA Cryptosuites 1.0). */
export const CredentialProof = z
  .strictObject({
    type: z.literal('DataIntegrityProof'),
    cryptosuite: z.literal('eddsa-rdfc-2022'),
    created: instant,
    verificationMethod: z.string().max(400),
    proofPurpose: z.literal('assertionMethod'),
    /** Multibase base58btc of the 64 bytes of an Ed25519 signature. */
    proofValue: z.string().regex(/^z[1-9A-HJ-NP-Za-km-z]{64,100}$/),
  })
  .meta({ id: 'CredentialProof' });
export type CredentialProof = z.output<typeof CredentialProof>;

/** What a certificate says as an Open Badges 3.0 credential, before it is signed: only what the certificate prints. */
export const UnsignedCredential = z.strictObject({
  '@context': z.tuple([z.literal(CREDENTIAL_CONTEXTS[0]), z.literal(CREDENTIAL_CONTEXTS[1])]),
  id: z.url(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: text,
  issuer: z.strictObject({ id: z.string().startsWith('did:web:').max(400), type: of('Profile'), name: text }),
  validFrom: instant,
  validUntil: instant.optional(),
  awardedDate: instant,
  credentialSubject: z.strictObject({
    type: of('AchievementSubject'),
    identifier: z.tuple([
      z.strictObject({
        type: z.literal('IdentityObject'),
        hashed: z.literal(false),
        identityHash: text,
        identityType: z.literal('name'),
      }),
    ]),
    /** The number that the certificate prints. */
    licenseNumber: text,
    activityStartDate: instant.optional(),
    activityEndDate: instant.optional(),
    achievement: z.strictObject({
      id: z.url(),
      type: of('Achievement'),
      achievementType: z.enum(['CertificateOfCompletion', 'Course', 'Certification', 'Assessment']),
      name: text,
      description: text,
      criteria: z.strictObject({ narrative: text }),
    }),
    result: z.array(UnitResult).max(200).optional(),
  }),
  credentialStatus: z.tuple([StatusListEntry, StatusListEntry]),
  credentialSchema: z.tuple([z.strictObject({ id: z.url(), type: z.literal('JsonSchema') })]),
});
export type UnsignedCredential = z.output<typeof UnsignedCredential>;

/** A signed credential as it lies in the PDF and as wallets take it. */
export const OpenBadgeCredential = UnsignedCredential.extend({ proof: CredentialProof }).meta({
  id: 'OpenBadgeCredential',
});
export type OpenBadgeCredential = z.output<typeof OpenBadgeCredential>;
