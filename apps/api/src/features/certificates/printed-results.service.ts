import { isBodyDocument } from '@kompeten/certificate';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import type { CertificateRow } from './certificate.table.ts';
import type { CertificateContents } from './certificate-draft.rules.ts';

/** The results that a certificate prints, held against the sheets they came from. */
@Injectable()
export class PrintedResultsService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly grading: GradingService,
  ) {}

  /** Contents with the results and the attendance as the sheets have them now; what was not trained here stays as it is. */
  async asRegistered(tx: Tx, row: CertificateRow, contents: CertificateContents): Promise<CertificateContents> {
    const { cohortId, enrolmentId } = row;
    if (row.origin !== 'issued_here' || cohortId === null || enrolmentId === null) return contents;
    const grades = (await this.grading.gradesOf(tx, cohortId)).filter((grade) => grade.enrolmentId === enrolmentId);
    const results = new Map(grades.map(({ unitCode, judgement }) => [unitCode, judgement]));
    const summaries = await this.attendance.summariesOf(tx, cohortId);
    const attendancePercent = summaries.find((one) => one.enrolmentId === enrolmentId)?.percent ?? null;
    return {
      ...contents,
      units: contents.units.map((unit) => ({ ...unit, result: results.get(unit.code) ?? null })),
      ...('attendancePercent' in contents.reference && { reference: { ...contents.reference, attendancePercent } }),
    };
  }

  /** Whether a certificate prints something else than the sheets say now. */
  async differs(tx: Tx, row: CertificateRow): Promise<boolean> {
    const { document } = row;
    if (isBodyDocument(document)) return false;
    const { units, reference } = await this.asRegistered(tx, row, document);
    return (
      JSON.stringify({ units, reference }) !== JSON.stringify({ units: document.units, reference: document.reference })
    );
  }
}
