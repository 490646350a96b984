import { type Actor, approvalBlockers, type CertificateRequest, officialBlockers } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { GradingService } from '../grading/grading.service.ts';
import { OfficialsService } from '../people/officials.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import type { CertificateRequestRow } from './certificate-request.table.ts';
import { certificateView } from './certificate-view.ts';
import { judgesByDocument } from './document-judges.service.ts';
import { StatusEventRepository } from './status-event.repository.ts';

/** Requests as whoever looks at them needs them: with the certificate, and with what stands against approving. */
@Injectable()
export class CertificateRequestViews {
  constructor(
    private readonly clock: Clock,
    private readonly grading: GradingService,
    private readonly signers: SignersService,
    private readonly officials: OfficialsService,
  ) {}

  /** Whether whoever approves a request signs the certificate that takes the old one's place in person. */
  isInPerson({ kind, status, centreId }: CertificateRequestRow): boolean {
    return kind === 'replacement' && status === 'pending' && centreId !== null && this.signers.isInPerson(centreId);
  }

  /** The requests with their certificates, for a caller. */
  async of(tx: Tx, requests: readonly CertificateRequestRow[], actor: Actor): Promise<CertificateRequest[]> {
    const ids = [...new Set(requests.map(({ certificateId }) => certificateId))];
    const rows = new Map((await CertificateRepository.in(tx).findAll(ids)).map((row) => [row.id, row]));
    const events = await StatusEventRepository.in(tx).of(ids);
    const judges = await this.judges(tx, [...rows.values()]);
    const signed = new Set(requests.filter((request) => this.isInPerson(request)));
    const official = signed.size > 0 ? officialBlockers({ hasNik: await this.officials.hasNik(tx, actor) }) : [];
    return requests.map((request) => {
      const row = rows.get(request.certificateId);
      const waiting = { requestedById: request.requestedById, pending: request.status === 'pending' };
      const { centreId: _, bodyId: __, decidedById: ___, decisionReason: ____, ...shown } = request;
      const inPerson = signed.has(request);
      const approval = approvalBlockers(waiting, actor, judges.get(row?.id ?? '') ?? new Set());
      return {
        ...shown,
        inPerson,
        blockers: [...approval, ...(inPerson ? official : [])],
        certificate: row ? certificateView(row, events.get(row.id) ?? [], this.clock.now()) : null,
      };
    });
  }

  /** The accounts that judged what a certificate states: in its cohort, or as assessors and on the panel. */
  async judgesOf(tx: Tx, row: CertificateRow): Promise<ReadonlySet<string>> {
    return (await this.judges(tx, [row])).get(row.id) ?? new Set();
  }

  private async judges(tx: Tx, rows: readonly CertificateRow[]): Promise<Map<string, ReadonlySet<string>>> {
    const decided = rows.filter(({ bodyId }) => bodyId !== null).map(({ id }) => id);
    const found = new Map<string, ReadonlySet<string>>(await judgesByDocument(tx, decided));
    const byCohort = new Map<string, ReadonlySet<string>>();
    for (const { id, cohortId } of rows) {
      if (cohortId === null) continue;
      const known = byCohort.get(cohortId) ?? new Set(await this.grading.judgeIdsOf(tx, cohortId));
      byCohort.set(cohortId, known);
      found.set(id, known);
    }
    return found;
  }
}
