import { moveCertificate, standingAt } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { defineJob } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { certificateHappened, closeWaiting, ofIssuer } from './certificate-request.rules.ts';
import type { CertificateRequestRow } from './certificate-request.table.ts';
import { StatusEventRepository } from './status-event.repository.ts';

/** Ends a suspension that nobody confirmed in time. */
export const lapseSuspension = defineJob('lapse_suspension', z.object({ certificateId: z.uuid() }));

const DAY_MS = 86_400_000;

/** One person suspends at once; unless a second one confirms, it lapses (rule 22). */
@Injectable()
export class SuspensionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly policies: PoliciesService,
  ) {}

  /** Suspends a certificate from this moment on and notes when that lapses. */
  async begin(tx: Tx, row: CertificateRow, request: CertificateRequestRow): Promise<void> {
    const status = moveCertificate(row.status, 'suspend');
    const { 'suspension.lapse_days': days } = await this.policies.all(tx);
    const lapsesAt = new Date(Date.parse(tx.at) + days * DAY_MS).toISOString();
    await CertificateRepository.in(tx).change(row.id, { status });
    await StatusEventRepository.in(tx).append({
      ...{ certificateId: row.id, type: 'suspended', reasonClass: request.reasonClass, lapsesAt },
      ...{ actorId: request.requestedById, requestId: request.id },
    });
    const key = `lapse_suspension:${row.id}`;
    await QueueRepository.in(tx).add(lapseSuspension, { certificateId: row.id }, { runAt: lapsesAt, key });
  }

  /** Ends the suspension of a certificate if nobody confirmed it in time. */
  lapse(certificateId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const row = await CertificateRepository.in(tx).lock(certificateId);
      if (row) await this.settle(tx, row);
    });
  }

  /** The certificate as it stands at this moment: a suspension that has lapsed by the clock is closed first. */
  async settle(tx: Tx, row: CertificateRow): Promise<CertificateRow> {
    if (row.status !== 'suspended') return row;
    const events = (await StatusEventRepository.in(tx).of([row.id])).get(row.id) ?? [];
    if (standingAt(events, row.validUntil, this.clock.now()) === 'suspended') return row;
    const status = moveCertificate(row.status, 'reinstate');
    await CertificateRepository.in(tx).change(row.id, { status });
    await StatusEventRepository.in(tx).append({ certificateId: row.id, type: 'reinstated' });
    await closeWaiting(tx, row.id, ['suspension'], { by: null, reason: 'lapsed' });
    await AuditRepository.in(tx).append(
      'system',
      [ofIssuer(certificateHappened('suspension_lapsed', row.id), row)],
      row.centreId,
    );
    return { ...row, status };
  }
}
