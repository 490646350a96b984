import { careDays, timeZoneOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { WorkLock } from '../../database/work-lock.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { BodyCertificatesService } from '../certificates/body-certificates.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { BodyDocumentRepository } from './body-document.repository.ts';
import { BATCH_LOCK, CompetencyBatchRepository, type CompetencyBatchRow } from './competency-batch.repository.ts';
import { SurveillanceRepository } from './surveillance.repository.ts';

/** Works an approved batch off; killed at any moment, it goes on where it was: nothing twice, nothing left out. */
@Injectable()
export class IssueDocumentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: WorkLock,
    private readonly bodies: CertificationBodiesService,
    private readonly certificates: BodyCertificatesService,
  ) {}

  /** Signs and issues what is not issued yet, and plans the care of each competency certificate. */
  run(batchId: string): Promise<void> {
    return this.lock.exclusively(BATCH_LOCK, batchId, async () => {
      const batch = await this.transactions.read((tx) => CompetencyBatchRepository.in(tx).find(batchId));
      if (batch?.status !== 'queued') return;
      const { ids, zone } = await this.transactions.read((tx) => this.begin(tx, batch));
      const signatories = [{ name: batch.approvedByName ?? '', capacity: batch.signatoryCapacity ?? '' }];
      for (const id of ids) {
        await this.certificates.sign(id, signatories, zone);
        await this.transactions.run((tx) => this.plan(tx, id));
      }
      await this.transactions.run((tx) => this.finish(tx, batch));
    });
  }

  private async begin(tx: Tx, { id, bodyId }: CompetencyBatchRow) {
    const { regionCode } = await this.bodies.of(tx, bodyId);
    const rows = await BodyDocumentRepository.in(tx).ofBatch(id);
    return { ids: rows.map(({ certificateId }) => certificateId), zone: timeZoneOf(regionCode) };
  }

  private async plan(tx: Tx, certificateId: string): Promise<void> {
    const facts = await SurveillanceRepository.in(tx).factsOf(certificateId);
    await this.certificates.renew(tx, certificateId);
    if (facts) await SurveillanceRepository.in(tx).plan(certificateId, careDays(facts.decidedOn, facts));
  }

  private async finish(tx: Tx, { id, bodyId, total }: CompetencyBatchRow): Promise<void> {
    await CompetencyBatchRepository.in(tx).finish(id);
    const event = {
      type: 'body_document.done',
      subjectType: 'competency_batch' as const,
      subjectId: id,
      data: { bodyId, total },
    };
    await AuditRepository.in(tx).append('system', [event]);
  }
}
