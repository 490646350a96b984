import type {
  FieldComparison,
  PdfVerification,
  RecordAnswer,
  RecordRequestRow,
  VerificationAnswer,
} from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** What a row was answered with. */
export type Outcome =
  | RecordAnswer
  | 'altered'
  | 'truncated'
  | 'not_ours'
  | 'not_a_pdf'
  | 'too_large'
  | 'record'
  | 'number'
  | 'no_code';

/** One row as it is shown; what is the person's own never left the device. */
export interface BatchRow {
  /** The person's own sheet, where codes stand in several. */
  sheet: string | null;
  /** The number of the row in the person's own sheet, or of the file. */
  number: number;
  /** The name in the person's own sheet, or of the file. */
  own: string | null;
  code: string | null;
  outcome: Outcome;
  answer: VerificationAnswer | null;
  file: { sha256: string; intact: boolean; differing: readonly FieldComparison['field'][] } | null;
}

/** How each answer looks; it is always said in words too. */
export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  ...{ valid: 'good', suspended: 'warn', revoked: 'bad', expired: 'warn', replaced: 'info' },
  ...{
    unknown_code: 'bad',
    mistyped_code: 'warn',
    number: 'warn',
    file_not_issued: 'bad',
    altered: 'bad',
    not_ours: 'warn',
  },
  ...{ truncated: 'warn', no_code: 'neutral', not_a_pdf: 'neutral', too_large: 'neutral', record: 'info' },
};

/** Every answer, the good one first; the filters stand in this order. */
export const outcomes = Object.keys(outcomeTones) as Outcome[];

/** What a PDF was answered with: the file first, and only of an issued one how its certificate stands. */
export function outcomeOf({ integrity, finding, status, record }: PdfVerification): Outcome {
  if (record !== null) return 'record';
  if (finding === 'truncated') return 'truncated';
  if (integrity !== 'intact') return integrity;
  return status === 'unknown' ? 'not_ours' : status;
}

/** The row of a PDF. */
export function fileRow(number: number, own: string, verification: PdfVerification): BatchRow {
  const { certificate, integrity, sha256, comparison } = verification;
  const differing = comparison.filter(({ same }) => !same).map(({ field }) => field);
  return {
    ...{ sheet: null, number, own, code: certificate?.code ?? null },
    ...{ outcome: outcomeOf(verification), answer: certificate },
    file: { sha256, intact: integrity === 'intact', differing },
  };
}

/** How many rows got which answer, those that occur. */
export function countsOf(rows: readonly BatchRow[]): [outcome: Outcome, count: number][] {
  return outcomes.flatMap((outcome): [Outcome, number][] => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    return count === 0 ? [] : [[outcome, count]];
  });
}

/** What of the rows a record can be made of: codes as typed, and fingerprints of files. */
export function recordRows(rows: readonly BatchRow[]): RecordRequestRow[] {
  return rows.flatMap(({ code, file, outcome }): RecordRequestRow[] => {
    if (outcome === 'not_a_pdf' || outcome === 'too_large') return [];
    if (file) return [{ sha256: file.sha256, code }];
    return code === null ? [] : [{ code }];
  });
}
