import type { BodyDocument } from '@kompeten/certificate';
import { type Actor, type IndonesianTimeZone, livingStatuses, moveCertificate } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { BodyLineageRepository } from './body-lineage.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import type { BodyDraft } from './certificate-draft.rules.ts';
import { CertificateIssuingService } from './certificate-issuing.service.ts';
import { certificateHappened, ofIssuer } from './certificate-request.rules.ts';
import { CertificateRequestsService } from './certificate-requests.service.ts';

const waiting: readonly CertificateRow['status'][] = ['draft', 'numbered', 'awaiting_bnsp'];

/** Certificates of certification bodies: they wait, get the number that BNSP gave, and go the one way to a signature. */
@Injectable()
export class BodyCertificatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly issuing: CertificateIssuingService,
    private readonly requests: CertificateRequestsService,
  ) {}

  /** Lets a document wait under a code of its own. */
  await(tx: Tx, draft: BodyDraft): Promise<CertificateRow> {
    return this.issuing.await(tx, draft);
  }

  /** Gives a waiting certificate the number, and the number of the form, that BNSP gave. */
  async give(tx: Tx, id: string, number: string, blankNumber: string | null): Promise<void> {
    await CertificateRepository.in(tx).change(id, { number, blankNumber });
  }

  /** Signs and issues a waiting document; what an interrupted try did already is taken up, never done twice. */
  async sign(
    id: string,
    signatories: BodyDocument['signatories'],
    timeZone: IndonesianTimeZone,
  ): Promise<CertificateRow> {
    const row = await this.transactions.run(async (tx) => {
      const locked = await CertificateRepository.in(tx).lock(id);
      if (!locked) throw new Error('A certificate vanished before it was signed');
      return waiting.includes(locked.status) ? this.issuing.complete(tx, locked, signatories) : locked;
    });
    if (!waiting.includes(row.status)) return row;
    const file = await this.issuing.draw(row, timeZone);
    return this.transactions.run((tx) => this.issuing.issue(tx, id, file, 'system'));
  }

  /** Notes what a certificate renews: it stays valid to its own last day, and nothing is asked of its holder any more. */
  async renew(tx: Tx, id: string): Promise<void> {
    for (const earlier of await BodyLineageRepository.in(tx).renewedBy(id)) {
      const row = await CertificateRepository.in(tx).lock(earlier);
      if (!row) continue;
      await CertificateRepository.in(tx).change(earlier, { status: moveCertificate(row.status, 'renew') });
      const event = ofIssuer(certificateHappened('renewed', earlier, { by: id }), row);
      await AuditRepository.in(tx).append('system', [event], row.centreId);
    }
  }

  /** Makes what waits void, explained; of what was issued it asks for the revocation, which a second person approves. */
  async withdraw(tx: Tx, id: string, actor: Actor): Promise<void> {
    const repository = CertificateRepository.in(tx);
    const row = await repository.lock(id);
    if (!row) return;
    if (waiting.includes(row.status)) {
      const voidReason = 'decision_superseded';
      await repository.change(id, { status: moveCertificate(row.status, 'void'), voidReason });
      const event = ofIssuer(certificateHappened('voided', id, { reason: voidReason }), row);
      await AuditRepository.in(tx).append('system', [event], row.centreId);
    } else if (livingStatuses.includes(row.status)) {
      const given = { reason: 'requirement_not_met', note: 'Keputusan digantikan' };
      await this.requests.file(tx, 'revocation', row, given, actor);
    }
  }
}
