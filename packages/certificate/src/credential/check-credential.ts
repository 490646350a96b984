import {
  type CredentialCheck,
  type CredentialFinding,
  type FieldComparison,
  formatCode,
  OpenBadgeCredential,
  type VerificationAnswer,
} from '@kompeten/domain';
import { attempt, attemptLater } from '../verification/attempt.ts';
import { FIELDS, registerSays, type Said, unitsOf } from '../verification/field-comparison.ts';
import { type FindList, standingOf } from './credential-standing.ts';
import { holds } from './data-integrity.ts';
import { keyOfMultikey } from './multikey.ts';

/** What a credential is judged by. */
export interface CredentialTrust {
  /** The Multikeys with which we sign, or signed. */
  credentialKeys: readonly string[];
  /** Those of them that somebody else may have, and since when. */
  compromised?: ReadonlyMap<string, Date>;
  /** A trusted timestamp over the file in which the credential lies as it was issued; null where there is none. */
  provedAt?: Date | null;
  findList: FindList;
  now: Date;
}

/**
 * What the register says of the certificate that is asked about; null where it does not know the code, `not_asked` where
 * there was no code to ask about, `unreached` where it could not be asked.
 */
export type RegisterSays = VerificationAnswer | null | 'not_asked' | 'unreached';

const LARGEST = 256 * 1024;

/**
 * Judges a credential, however hostile, without throwing: whether we signed it, and whether it is the credential of the
 * certificate that the register answered for. A right signature alone never makes it genuine, since it may be another's.
 */
export async function checkCredential(
  text: string,
  register: RegisterSays,
  trust: CredentialTrust,
): Promise<CredentialCheck> {
  const credential = attempt(() => readCredential(text));
  if (credential === null) return UNREADABLE;
  const finding = await findingOf(credential, register, trust);
  const isSigned = !['altered', 'unknown_key', 'compromised_key'].includes(finding);
  return {
    finding,
    code: codeOf(credential),
    issuer: credential.issuer.name,
    signedAt: isSigned ? credential.proof.created : null,
    standing: isSigned ? await standingOf(credential, trust.findList, trust.now) : 'unknown',
    comparison: comparisonOf(credential, register),
  };
}

const UNREADABLE: CredentialCheck = {
  ...{ finding: 'unreadable', code: null, issuer: null, signedAt: null },
  ...{ standing: 'unknown', comparison: [] },
};

/** The credential in a text; throws where it has another shape than ours. */
function readCredential(text: string): OpenBadgeCredential {
  if (text.length > LARGEST) throw new Error('Too large for a credential of ours');
  return OpenBadgeCredential.parse(JSON.parse(text));
}

async function findingOf(
  credential: OpenBadgeCredential,
  register: RegisterSays,
  trust: CredentialTrust,
): Promise<CredentialFinding> {
  const key = keyIn(credential);
  if (key === null || !trust.credentialKeys.includes(key.multikey)) return 'unknown_key';
  if ((await attemptLater(() => holds(credential, key.bytes))) !== true) return 'altered';
  if (isSuspect(key.multikey, trust)) return 'compromised_key';
  if (typeof register === 'string') return 'signed';
  if (register === null) return 'unregistered';
  return comparisonOf(credential, register).every(({ same }) => same) ? 'genuine' : 'differs';
}

/** Whoever may have the key can name any day; only a timestamp from before shows that somebody else did not sign. */
function isSuspect(multikey: string, { compromised, provedAt = null }: CredentialTrust): boolean {
  const since = compromised?.get(multikey);
  return since !== undefined && (provedAt === null || provedAt >= since);
}

/** The key that the proof names, below the issuer's own name: nobody else's key speaks for it. */
function keyIn({ issuer, proof }: OpenBadgeCredential): { multikey: string; bytes: Uint8Array } | null {
  const [controller, multikey = ''] = proof.verificationMethod.split('#');
  const bytes = controller === issuer.id ? attempt(() => keyOfMultikey(multikey)) : null;
  return bytes && { multikey, bytes };
}

const codeOf = ({ id }: OpenBadgeCredential): string | null => /\/v\/([0-9A-Z]{16})$/.exec(id)?.[1] ?? null;

/** Field by field what the credential says and what the register says; nothing where the register said nothing. */
function comparisonOf(credential: OpenBadgeCredential, register: RegisterSays): FieldComparison[] {
  if (register === null || typeof register === 'string') return [];
  const [said, expected] = [credentialSays(credential), registerSays(register)];
  return FIELDS.map((field) => {
    const [file, known] = [said[field], expected[field]];
    return { field, file, register: known, same: file === known };
  });
}

function credentialSays(credential: OpenBadgeCredential): Said {
  const { issuer, validFrom, credentialSubject: subject } = credential;
  const code = codeOf(credential);
  const units = (subject.result ?? []).map(({ value = null, alignment: [unit] }) => ({
    ...{ code: unit.targetCode, title: unit.targetName, result: value },
    lessonHours: unit.targetDescription === undefined ? null : Number.parseFloat(unit.targetDescription),
  }));
  return {
    holderName: subject.identifier[0].identityHash,
    number: subject.licenseNumber,
    code: code && formatCode(code),
    title: subject.achievement.name,
    issuer: issuer.name,
    issuedOn: validFrom.slice(0, 10),
    units: unitsOf(units),
  };
}
