import type { RegisterSays } from '@kompeten/certificate/credential';
import {
  type PdfVerdict,
  provedAt,
  type RecordFacts,
  readRecordPdf,
  recordVerificationOf,
  verificationOf,
  verifyPdf,
} from '@kompeten/certificate/verification';
import { Problem, verification, verificationRecords } from '@kompeten/contract';
import type { PdfVerification } from '@kompeten/domain';
import { type Locale, portalIn } from '@kompeten/messages';
import type { KeySet } from '@kompeten/statement';
import { api } from '../../lib/api.ts';
import { explainError } from '../../lib/explain-error.ts';
import { fileTrust } from '../../lib/knowledge.ts';
import { withPicturedCode } from './code-in-pictures.ts';
import { credentialIn } from './credential-in.ts';
import type { FileOutcome } from './file-check.tsx';

/** What became of a file: judged, here or by the register, or why it cannot be judged on this device. */
export type CheckedPdf =
  | { kind: 'cannot'; file: File; why: 'old_browser' | 'no_roots' | 'signed_by_others' }
  | {
      kind: 'judged';
      file: File;
      by: 'device' | 'register';
      result: PdfVerification;
      /** The code that was asked of the register. */
      code: string | null;
      register: 'answered' | 'unknown' | 'unreached' | 'not_asked';
    };

type Judged = Extract<CheckedPdf, { kind: 'judged' }>;
type Outcome = FileOutcome<CheckedPdf>;

const judges = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Checks a file on this device; of all that is in it only the code is asked of the register. Loaded with a file. */
export async function checkPdf(file: File, locale: Locale): Promise<Outcome> {
  if (file.size > verification.verifyPdf.upload.maxBytes)
    return { kind: 'refused', sentence: portalIn(locale).pdf.tooBig };
  if (!judges()) return { kind: 'checked', result: { kind: 'cannot', file, why: 'old_browser' } };
  const trust = await fileTrust();
  if (trust.trustedRoots.length === 0) return { kind: 'checked', result: { kind: 'cannot', file, why: 'no_roots' } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const verdict = await verifyPdf(bytes, trust);
  const record = readRecordPdf(bytes);
  if (record) return { kind: 'checked', result: await recordOf(file, verdict, record) };
  const pictured = await withPicturedCode(verdict, bytes);
  const judged = await withRegister(pictured, trust.keys);
  // Of a signature that others made only the register can say anything; without it, a genuine file would be called a forgery.
  if (judged.register === 'unreached' && verdict.signedByOthers && verdict.integrity !== 'intact')
    return { kind: 'checked', result: { kind: 'cannot', file, why: 'signed_by_others' } };
  return { kind: 'checked', result: { kind: 'judged', file, by: 'device', ...judged } };
}

/** Sends the whole file to be checked by the register: the other way, when somebody asks for it. */
export async function uploadPdf(file: File, locale: Locale): Promise<Outcome> {
  try {
    const result = await api.call(verification.verifyPdf, { file, fileName: file.name });
    const code = result.certificate?.code ?? null;
    const register = code === null ? 'unknown' : 'answered';
    return { kind: 'checked', result: { kind: 'judged', file, by: 'register', result, code, register } };
  } catch (error) {
    return { kind: 'refused', sentence: explainError(locale, error) };
  }
}

async function recordOf(file: File, verdict: PdfVerdict, record: RecordFacts): Promise<CheckedPdf> {
  const result = recordVerificationOf(verdict, { ...record, known: await isKnown(record.code, verdict.sha256) });
  return { kind: 'judged', file, by: 'device', result, code: null, register: 'not_asked' };
}

/** Whether the register made this very file; null where it could not be asked. */
async function isKnown(code: string, sha256: string): Promise<boolean | null> {
  try {
    return (await api.call(verificationRecords.getVerificationRecord, { params: { code } })).sha256 === sha256;
  } catch (error) {
    return error instanceof Problem && error.status === 404 ? false : null;
  }
}

async function withRegister(verdict: PdfVerdict, keys: KeySet | null) {
  const { code } = verdict;
  const answer = code === null ? 'not_asked' : await answerTo(code);
  const inside = verdict.credential;
  const credential = inside === null ? null : await credentialIn(inside, answer, keys, provedAt(verdict));
  const register = registerSaid(answer);
  return { result: { ...resultOf(verdict, answer), credential }, code, register };
}

// What a register that was not reached would say is open; the file itself is as its signature says.
function resultOf(verdict: PdfVerdict, answer: RegisterSays): PdfVerification {
  if (answer === 'not_asked') return verificationOf(verdict, null);
  if (answer !== 'unreached') return verificationOf(verdict, answer);
  const { integrity, finding } = verdict;
  return { ...verificationOf(verdict, null), integrity, finding };
}

function registerSaid(answer: RegisterSays): Judged['register'] {
  if (typeof answer === 'string') return answer;
  return answer ? 'answered' : 'unknown';
}

async function answerTo(code: string): Promise<RegisterSays> {
  try {
    return await api.call(verification.verifyCode, { params: { code } });
  } catch (error) {
    return error instanceof Problem && error.code === 'verification.unknown_code' ? null : 'unreached';
  }
}
