import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { certificateHappened } from './certificate-request.rules.ts';
import { StatusEventRepository } from './status-event.repository.ts';

/** A certificate as it is recorded: nothing of it was signed here. */
export type RecordedRow = CertificateRow;

/** Takes certificates of an issuer's older register into the register: they answer, and are not signed. */
@Injectable()
export class RecordingService {
  /** Stores recorded certificates; their history begins with their being recorded. */
  async record(tx: Tx, rows: readonly RecordedRow[], by: DoneBy): Promise<void> {
    const certificates = CertificateRepository.in(tx);
    const events = StatusEventRepository.in(tx);
    for (const row of rows) {
      await certificates.insert(row);
      await events.append({ certificateId: row.id, type: 'issued' });
      await AuditRepository.in(tx).append(
        by,
        [certificateHappened('recorded', row.id, { number: row.number })],
        row.centreId,
      );
    }
  }
}
