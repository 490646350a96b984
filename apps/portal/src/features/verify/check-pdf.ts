import {
  type PdfVerdict,
  type RecordFacts,
  readRecordPdf,
  recordVerificationOf,
  verificationOf,
  verifyPdf,
} from '@kompeten/certificate/verification';
import { Problem, verification, verificationRecords } from '@kompeten/contract';
import type { PdfVerification, VerificationAnswer } from '@kompeten/domain';
import { type Locale, portalIn } from '@kompeten/messages';
import { api } from '../../lib/api.ts';
import { explainError } from '../../lib/explain-error.ts';
import { fileTrust } from '../../lib/knowledge.ts';
import { withPicturedCode } from './code-in-pictures.ts';
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
  const judged = await withRegister(pictured);
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

async function withRegister(verdict: PdfVerdict) {
  const { code, integrity, finding } = verdict;
  if (code === null) return { result: verificationOf(verdict, null), code, register: 'not_asked' as const };
  const answer = await answerTo(code);
  if (answer === 'unreached') {
    // What the register would say is open; the file itself is as its signature says.
    return { result: { ...verificationOf(verdict, null), integrity, finding }, code, register: 'unreached' as const };
  }
  return {
    result: verificationOf(verdict, answer),
    code,
    register: answer ? ('answered' as const) : ('unknown' as const),
  };
}

async function answerTo(code: string): Promise<VerificationAnswer | null | 'unreached'> {
  try {
    return await api.call(verification.verifyCode, { params: { code } });
  } catch (error) {
    return error instanceof Problem && error.code === 'verification.unknown_code' ? null : 'unreached';
  }
}
