import {
  BatchVerification,
  BirthDateChecks,
  BirthDateClaim,
  BirthDateConfirmation,
  Claim,
  CodeList,
  FilesVerification,
  Id,
  MyCertificate,
  NextCourse,
  PdfVerification,
  SessionUser,
  VerificationAnswer,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofCode = z.strictObject({ code: z.string().max(200) });
const ofCertificate = z.strictObject({ certificateId: Id });

/** Verification for everyone, without an account. */
export const verification = endpoints({
  verifyCode: {
    method: 'GET',
    path: '/verify/:code',
    summary: 'What the register says of a code, at this moment',
    permission: 'public',
    keyed: true,
    params: ofCode,
    response: VerificationAnswer,
  },
  confirmBirthDate: {
    method: 'POST',
    path: '/verify/:code/birth-date',
    summary: 'Whether a birth date is the holder’s: yes or no, counted and shown to the holder',
    permission: 'public',
    params: ofCode,
    body: BirthDateClaim,
    response: BirthDateConfirmation,
  },
  openCertificateFile: {
    method: 'POST',
    path: '/verify/:code/pdf',
    summary: 'The signed PDF of one certificate, opened by its code and the holder’s birth date',
    permission: 'public',
    params: ofCode,
    body: BirthDateClaim,
    answer: 'file',
  },
  verifyPdf: {
    method: 'POST',
    path: '/verify/pdf',
    summary: 'Whether a PDF is ours, unaltered, and still in force',
    permission: 'public',
    keyed: true,
    upload: { maxBytes: 5_000_000 },
    response: PdfVerification,
  },
  verifyFiles: {
    method: 'POST',
    path: '/verify/files',
    summary: 'One answer a PDF of a ZIP archive, up to 500; field by field where it is one of ours',
    permission: 'public',
    keyed: true,
    upload: { maxBytes: 60_000_000 },
    response: FilesVerification,
  },
  verifyBatch: {
    method: 'POST',
    path: '/verify/batch',
    summary: 'One answer a code, up to 500, from a list or from a spreadsheet',
    permission: 'public',
    keyed: true,
    body: CodeList,
    upload: { maxBytes: 2_000_000, insteadOfBody: true },
    response: BatchVerification,
  },
});

/** What a trainee does with a claim card. */
export const claims = endpoints({
  claim: {
    method: 'POST',
    path: '/claims',
    summary: 'Open the own certificates with a claim card and a PIN',
    permission: 'public',
    body: Claim,
    response: z.object({ user: SessionUser, firstTime: z.boolean() }),
  },
  listMyCertificates: {
    method: 'GET',
    path: '/my/certificates',
    summary: 'The caller’s own certificates',
    permission: 'signed_in',
    response: z.object({ items: z.array(MyCertificate) }),
  },
  listNextCourses: {
    method: 'GET',
    path: '/my/next-courses',
    summary: 'Cohorts that take applicants now, without those that the caller attends or whose training is behind them',
    permission: 'signed_in',
    response: z.object({ items: z.array(NextCourse) }),
  },
  downloadMyCertificate: {
    method: 'GET',
    path: '/my/certificates/:certificateId/pdf',
    summary: 'The caller’s own signed PDF',
    permission: 'signed_in',
    params: ofCertificate,
    answer: 'file',
  },
  listMyBirthDateChecks: {
    method: 'GET',
    path: '/my/birth-date-checks',
    summary: 'How often the caller’s birth date was checked, certificate by certificate: counts and days, no names',
    permission: 'signed_in',
    response: z.object({ items: z.array(BirthDateChecks) }),
  },
  reopenMyBirthDateCheck: {
    method: 'POST',
    path: '/my/birth-date-checks/:certificateId/reopening',
    summary: 'Open the check of the birth date again after too many wrong tries',
    permission: 'signed_in',
    params: ofCertificate,
    response: BirthDateChecks,
  },
});
