import type { Official } from '@kompeten/certificate';
import type { Centre, IndonesianTimeZone } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { DoneBy } from '../audit/audit.repository.ts';
import { CertificateIssuingService, type NumberedCertificate } from '../certificates/certificate-issuing.service.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { type BatchFacts, contentsOf } from './batch-contents.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';

/** A batch with everything its certificates have in common. */
export interface BatchAtWork extends BatchFacts {
  centre: Centre;
  timeZone: IndonesianTimeZone;
}

/** Who issues, and the official who signs it in person where one does. */
export interface InPerson {
  by: DoneBy;
  official?: Official;
}

/** Issues the certificate of one line, in two transactions around the drawing: nothing that an interrupted try did is done twice. */
@Injectable()
export class IssueItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly issuing: CertificateIssuingService,
    private readonly certificates: CertificatesService,
  ) {}

  /** Gives a line its number and freezes what will be signed; null when the line is done. */
  number(work: BatchAtWork, { id }: IssuanceItemRow): Promise<NumberedCertificate | null> {
    return this.transactions.run((tx) => this.numbered(tx, work, id));
  }

  /** Draws, signs and stores what was numbered. */
  async complete(
    work: BatchAtWork,
    item: IssuanceItemRow,
    row: NumberedCertificate,
    signing: InPerson = { by: 'system' },
  ): Promise<void> {
    const file = await this.issuing.draw(row, work.timeZone, signing.official);
    await this.transactions.run(async (tx) => {
      const repository = IssuanceItemRepository.in(tx);
      if ((await repository.lock(item.id))?.status === 'issued') return;
      await this.issuing.issue(tx, row.id, file, signing.by);
      await repository.change(item.id, { status: 'issued', failureCode: null, doneAt: tx.at });
    });
  }

  private async numbered(tx: Tx, work: BatchAtWork, itemId: string): Promise<NumberedCertificate | null> {
    const items = IssuanceItemRepository.in(tx);
    const item = await items.lock(itemId);
    if (!item || item.status === 'issued') return null;
    const row = await this.rowOf(tx, work, item);
    if (item.certificateId !== row.id) await items.change(item.id, { certificateId: row.id });
    return row;
  }

  private async rowOf(tx: Tx, work: BatchAtWork, item: IssuanceItemRow): Promise<NumberedCertificate> {
    const { batch, cohort, centre } = work;
    const contents = contentsOf(work, item);
    const begun = await this.certificates.numberedFor(tx, item.enrolmentId, batch.kind);
    const isAsToday =
      begun?.issuedOn === dayInJakarta(tx.at) && begun.assurance === this.issuing.assuranceFor(centre.id);
    if (begun && begun.id === item.certificateId && isAsToday) return begun;
    if (begun) return this.issuing.refresh(tx, begun, contents);
    const { enrolmentId, personId } = item;
    const specimen = cohort.demo || centre.demo;
    return this.issuing.number(tx, {
      centre,
      cohortId: cohort.id,
      enrolmentId,
      personId,
      specimen,
      replacesId: null,
      contents,
    });
  }
}
