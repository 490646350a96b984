import { formatCode } from '../certificates/verification-code.ts';
import { dayAfterDays } from '../kernel/days.ts';
import type { VerificationAnswer } from '../verification/verification.ts';
import type { NotVerified, RecordLine, VerificationRecord, Verified } from './verification-record.ts';

/** Symbols of a record's code: as many as of a complaint's number, so that nobody takes it for a certificate's. */
export const recordCodeLength = 12;

/** One row as it was asked, with what the register said to it. */
export interface AnsweredRow {
  /** The code that was read in what was typed; null where there is none. */
  code: string | null;
  sha256: string | null;
  /** Whether the file is byte for byte an issued one. */
  fileIssued: boolean;
  answer: VerificationAnswer | null;
}

/** What every record says was not looked at. */
export const notVerified: readonly NotVerified[] = [
  'identity_of_bearer',
  'paper_in_hand',
  'later_changes',
  'fitness_for_the_job',
];

/** The line of a row. A file that was not issued is no proof, whatever the register says of the code inside it. */
export function recordLine({ code, sha256, fileIssued, answer }: AnsweredRow, line: number): RecordLine {
  return {
    line,
    code: code && formatCode(code),
    file: sha256 === null ? null : { sha256, issued: fileIssued },
    answer: answerOf({ code, sha256, fileIssued, answer }),
    certificate: answer && printedOf(answer),
  };
}

function answerOf({ code, sha256, fileIssued, answer }: AnsweredRow): RecordLine['answer'] {
  if (sha256 !== null && !fileIssued) return 'file_not_issued';
  if (answer) return answer.status;
  return code === null ? 'mistyped_code' : 'unknown_code';
}

function printedOf(answer: VerificationAnswer): RecordLine['certificate'] {
  const { kind, number, holderName, title, issuer, issuedOn, validUntil, reasonClass, specimen } = answer;
  const replacedByCode = answer.replacedByCode && formatCode(answer.replacedByCode);
  return { kind, number, holderName, title, issuer, issuedOn, validUntil, reasonClass, replacedByCode, specimen };
}

/** What a record with these lines may say was looked at. */
export function verifiedIn(lines: readonly Pick<RecordLine, 'file'>[]): Verified[] {
  const files = lines.some(({ file }) => file !== null);
  return ['code_registered', 'standing_at_that_time', ...(files ? (['file_unaltered'] as const) : [])];
}

/** The record of a check. */
export function verificationRecord(
  rows: readonly AnsweredRow[],
  { code, register, askedBy, madeAt, keepDays }: RecordFrame,
): VerificationRecord {
  const lines = rows.map((row, index) => recordLine(row, index + 1));
  return {
    ...{ version: 1, code: formatCode(code), register, askedBy, madeAt },
    knownUntil: dayAfterDays(madeAt, keepDays),
    verified: verifiedIn(lines),
    notVerified: [...notVerified],
    lines,
  };
}

/** What stands around the lines. */
export interface RecordFrame {
  code: string;
  register: string;
  askedBy: string | null;
  madeAt: string;
  keepDays: number;
}

/** The record in the one form that is signed (RFC 8785): members sorted, no space; it holds no fractions. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
