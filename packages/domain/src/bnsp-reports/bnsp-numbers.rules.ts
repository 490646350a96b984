import { normaliseCode } from '../certificates/verification-code.ts';
import { readBnspNumber } from './bnsp-number.ts';

/** A row of the sheet that came back from BNSP, as it was typed. */
export interface TypedNumber {
  row: number;
  reference: string;
  number: string;
  blankNumber: string;
}

/** A certificate that waits for its number. */
export interface AwaitingNumber {
  certificateId: string;
  /** Its code, which the report gave as reference. */
  code: string;
  hasNumber: boolean;
}

/** What is wrong with a row; nothing of the sheet is taken while a row is wrong. */
export interface NumberIssue {
  row: number;
  column: 'reference' | 'number' | 'blankNumber';
  code: 'unknown_reference' | 'has_number' | 'malformed_number' | 'number_taken' | 'twice_in_sheet' | 'blank_taken';
}

/** A number that can be given. */
export interface GivenNumber {
  certificateId: string;
  number: string;
  blankNumber: string | null;
}

/** What is known beside the sheet. */
export interface KnownNumbers {
  awaiting: readonly AwaitingNumber[];
  takenNumbers: ReadonlySet<string>;
  takenBlanks: ReadonlySet<string>;
}

/** Reads a sheet of official numbers: all of it or nothing, with every wrong cell named. */
export function readBnspNumbers(
  rows: readonly TypedNumber[],
  known: KnownNumbers,
): { given: GivenNumber[]; issues: NumberIssue[] } {
  const issues = rows.flatMap((row, index) => issuesOf(row, rows.slice(0, index), known));
  if (issues.length > 0) return { given: [], issues };
  return { given: rows.map((row) => givenOf(row, known)), issues };
}

const same = (row: TypedNumber) => (other: TypedNumber) =>
  normaliseCode(other.reference) === normaliseCode(row.reference) ||
  readBnspNumber(other.number) === readBnspNumber(row.number);

function issuesOf(row: TypedNumber, before: readonly TypedNumber[], known: KnownNumbers): NumberIssue[] {
  const number = readBnspNumber(row.number);
  const certificate = known.awaiting.find(({ code }) => code === normaliseCode(row.reference));
  const say = (column: NumberIssue['column'], code: NumberIssue['code']): NumberIssue => ({
    row: row.row,
    column,
    code,
  });
  const issues: NumberIssue[] = [];
  if (!certificate) issues.push(say('reference', 'unknown_reference'));
  else if (certificate.hasNumber) issues.push(say('reference', 'has_number'));
  if (number === null) issues.push(say('number', 'malformed_number'));
  else if (known.takenNumbers.has(number)) issues.push(say('number', 'number_taken'));
  else if (before.some(same(row))) issues.push(say('number', 'twice_in_sheet'));
  const blank = row.blankNumber.trim();
  const blankTwice = blank !== '' && before.some((other) => other.blankNumber.trim() === blank);
  if (blankTwice || known.takenBlanks.has(blank)) issues.push(say('blankNumber', 'blank_taken'));
  return issues;
}

function givenOf({ reference, number, blankNumber }: TypedNumber, { awaiting }: KnownNumbers): GivenNumber {
  const certificate = awaiting.find(({ code }) => code === normaliseCode(reference));
  const read = readBnspNumber(number);
  if (!certificate || read === null) throw new Error('A row without an issue has no certificate or number');
  return { certificateId: certificate.certificateId, number: read, blankNumber: blankNumber.trim() || null };
}
