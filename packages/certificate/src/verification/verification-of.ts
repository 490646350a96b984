import type { PdfVerification, VerificationAnswer } from '@kompeten/domain';
import { ATTACHMENT_NAME, CREDENTIAL_ATTACHMENT } from '../document/attachment-name.ts';
import { compareWithRegister } from './field-comparison.ts';
import type { PdfVerdict } from './pdf-verdict.ts';

/**
 * The verdict on a file together with what the register says of its code. A right signature alone never makes a file
 * authentic: it must be, byte for byte, the file that was issued, with nothing behind it but timestamps of ours. Whoever
 * calls looks at its credential.
 */
export function verificationOf(verdict: PdfVerdict, answer: VerificationAnswer | null): PdfVerification {
  const isIssuedFile = answer !== null && answer.signature.sha256 === verdict.issuedSha256;
  const integrity = isIssuedFile ? 'intact' : integrityOf(verdict, answer);
  return {
    sha256: verdict.sha256,
    status: answer?.status ?? 'unknown',
    certificate: answer,
    integrity,
    finding: integrity === 'intact' ? 'sound' : findingOf(verdict, answer),
    changes: verdict.contents?.changes ?? [],
    attachments: verdict.contents?.attachments ?? attachedTo(verdict),
    producer: verdict.contents?.producer || null,
    signature: isIssuedFile ? signatureOfIssued(verdict, answer) : signatureOf(verdict, answer),
    comparison: answer ? compareWithRegister({ ...verdict, integrity }, answer) : [],
    credential: null,
    record: null,
  };
}

const attachedTo = ({ document, credential }: PdfVerdict): string[] => [
  ...(document ? [ATTACHMENT_NAME] : []),
  ...(credential === null ? [] : [CREDENTIAL_ATTACHMENT]),
];

/** The record of a check proves what was answered then; it is no certificate, whatever it lists. */
export function recordVerificationOf(
  verdict: PdfVerdict,
  record: NonNullable<PdfVerification['record']>,
): PdfVerification {
  const { integrity, finding, sha256 } = verdict;
  const nothing = { certificate: null, comparison: [], credential: null, changes: [], attachments: [], producer: null };
  return {
    ...nothing,
    ...{ sha256, status: 'unknown', integrity, finding, record },
    signature: signatureOf(verdict, null),
  };
}

/** Signed with our key, yet not the file that was issued: altered where the register knows the code, otherwise none of ours. */
function integrityOf({ integrity }: PdfVerdict, answer: VerificationAnswer | null): PdfVerification['integrity'] {
  if (integrity !== 'intact') return integrity;
  return answer ? 'altered' : 'not_ours';
}

function findingOf({ finding }: PdfVerdict, answer: VerificationAnswer | null): PdfVerification['finding'] {
  if (finding !== 'sound') return finding;
  return answer ? 'not_as_issued' : 'not_registered';
}

/** Of the very file that was issued, the register knows whose signature was found good then, even one that others made. */
function signatureOfIssued(verdict: PdfVerdict, answer: VerificationAnswer): PdfVerification['signature'] {
  const { signedBy, assurance } = answer.signature;
  const isOthers = verdict.signature === null || (verdict.signature.valid && verdict.signature.foreign);
  const read = signatureOf(verdict, answer);
  return isOthers && signedBy !== null ? { ...read, valid: true, signedBy, assurance } : read;
}

function signatureOf({ signature }: PdfVerdict, answer: VerificationAnswer | null): PdfVerification['signature'] {
  if (!signature) return { valid: false, signedBy: null, signedAt: null, level: null, assurance: null };
  const { signedBy, signedAt, level, trusted, valid } = signature;
  const assurance = trusted ? (answer?.signature.assurance ?? 'uncertified') : null;
  return { valid: valid && trusted, signedBy, signedAt, level, assurance };
}
