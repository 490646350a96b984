import { type Actor, certificateConsequence, livingStatuses } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { CertificateRequestsService } from './certificate-requests.service.ts';
import { PrintedResultsService } from './printed-results.service.ts';

/** What a corrected result asks of a certificate. */
export interface CertificateFollowUp {
  requestId: string;
  requestKind: 'replacement' | 'revocation';
}

/** Lets certificates follow what a correction changed (rule 25): always by a request that a second person decides. */
@Injectable()
export class CorrectedCertificatesService {
  constructor(
    private readonly requests: CertificateRequestsService,
    private readonly printed: PrintedResultsService,
  ) {}

  /** The certificates in people's hands for some enrolments of a cohort, by enrolment; a training's before a statement's. */
  async livingIn(tx: Tx, cohortId: string): Promise<Map<string, CertificateRow[]>> {
    const rows = (await CertificateRepository.in(tx).heldIn(cohortId)).filter(isLiving);
    const byEnrolment = new Map<string, CertificateRow[]>();
    for (const row of rows.sort((a, b) => Number(b.kind === 'training') - Number(a.kind === 'training'))) {
      const key = row.enrolmentId ?? '';
      byEnrolment.set(key, [...(byEnrolment.get(key) ?? []), row]);
    }
    return byEnrolment;
  }

  /** Asks for the replacement or the revocation of a trainee's certificates that a corrected result makes wrong. */
  async follow(
    tx: Tx,
    {
      cohortId,
      enrolmentId,
      passes,
      reason,
    }: { cohortId: string; enrolmentId: string; passes: boolean; reason: string },
    actor: Actor,
  ): Promise<CertificateFollowUp | null> {
    let first: CertificateFollowUp | null = null;
    for (const row of (await this.livingIn(tx, cohortId)).get(enrolmentId) ?? []) {
      const facts = { stillEarned: passes, printsSomethingElse: await this.printed.differs(tx, row) };
      const requestKind = certificateConsequence(row.kind, facts);
      if (requestKind === null) continue;
      const given = { reason: requestKind === 'revocation' ? 'requirement_not_met' : 'data_error', note: reason };
      const { id: requestId } = await this.requests.file(tx, requestKind, row, given, actor);
      first ??= { requestId, requestKind };
    }
    return first;
  }
}

const isLiving = ({ status }: CertificateRow) => livingStatuses.includes(status);
