import { z } from 'zod';
import { Instant } from '../kernel/schemas.ts';
import { FieldComparison } from '../verification/field-comparison.ts';

/**
 * What a credential is. `genuine`: signed by us and saying what the register says. `differs`: signed by us, but the register
 * says something else of this code, or another code is asked about: a credential that was moved here from elsewhere.
 * `unregistered`: signed by us, of a code that the register does not know. `signed`: signed by us; the register was
 * not asked or not reached. `altered`: changed after it was signed. `unknown_key`: signed with a key that is none of ours.
 * `compromised_key`: signed with a key of ours that somebody else may have, and nothing proves that it was before. `unreadable`: no credential of ours at all.
 */
export const CredentialFinding = z.enum([
  'genuine',
  'differs',
  'unregistered',
  'signed',
  'altered',
  'unknown_key',
  'compromised_key',
  'unreadable',
]);
export type CredentialFinding = z.output<typeof CredentialFinding>;

/**
 * What the published lists say of a credential. `revoked`: for good, be it revoked or replaced: a list does not tell them
 * apart. `list_outdated`: a list that no longer may be relied upon, or from before
 * the credential: an old one shown again. `list_of_another`: not the list that the credential names. `unknown`: no list.
 */
export const CredentialStanding = z.enum([
  'in_force',
  'suspended',
  'revoked',
  'list_outdated',
  'list_of_another',
  'unknown',
]);
export type CredentialStanding = z.output<typeof CredentialStanding>;

/** What was found about one credential; what it says is worth as much as `finding` says. */
export const CredentialCheck = z
  .object({
    finding: CredentialFinding,
    /** The code of the certificate that it speaks of. */
    code: z.string().nullable(),
    /** The name of its issuer, as it stands in it. */
    issuer: z.string().nullable(),
    signedAt: Instant.nullable(),
    standing: CredentialStanding,
    /** Field by field against the register. */
    comparison: z.array(FieldComparison),
  })
  .meta({ id: 'CredentialCheck' });
export type CredentialCheck = z.output<typeof CredentialCheck>;
