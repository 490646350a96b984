import type { Official } from '@kompeten/certificate';
import type { Centre, IndonesianTimeZone } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { DoneBy } from '../audit/audit.repository.ts';
import type { CertificateDraft } from '../certificates/certificate-draft.rules.ts';
import { CertificateIssuingService, type NumberedCertificate } from '../certificates/certificate-issuing.service.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import type { DrawnCertificate } from '../certificates/signing.service.ts';
import { type BatchFacts, contentsOf } from './batch-contents.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';

/** A batch with everything its certificates have in common. */
export interface BatchAtWork extends BatchFacts {
  centre: Centre;
  timeZone: IndonesianTimeZone;
}

/** A line with the certificate that it got. */
export interface NumberedLine {
  item: IssuanceItemRow;
  row: NumberedCertificate;
}

/** The same with its signed file, which is not stored yet. */
export interface DrawnLine extends NumberedLine {
  file: DrawnCertificate;
}

/**
 * Issues the certificates of lines, in two transactions around the drawing: what an interrupted try did is taken up, never done
 * twice. Several lines of a list go through each transaction together.
 */
@Injectable()
export class IssueItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly issuing: CertificateIssuingService,
    private readonly certificates: CertificatesService,
  ) {}

  /** Gives lines their numbers, in their order, and freezes what will be signed; lines that are done are left out. */
  number(work: BatchAtWork, items: readonly IssuanceItemRow[]): Promise<NumberedLine[]> {
    return this.transactions.run((tx) => this.numbered(tx, work, items));
  }

  /** Draws and signs what was numbered; nothing is stored yet. */
  async draw(work: BatchAtWork, { item, row }: NumberedLine, official?: Official): Promise<DrawnLine> {
    return { item, row, file: await this.issuing.draw(row, work.timeZone, official) };
  }

  /** Stores signed files and closes their lines, and answers those; what is issued already stays as it is. */
  close(drawn: readonly DrawnLine[], by: DoneBy = 'system'): Promise<DrawnLine[]> {
    return this.transactions.run(async (tx) => {
      const repository = IssuanceItemRepository.in(tx);
      const locked = await repository.lockAll(drawn.map(({ item }) => item.id));
      const open = new Set(locked.filter(({ status }) => status !== 'issued').map(({ id }) => id));
      const left = drawn.filter(({ item }) => open.has(item.id));
      if (left.length === 0) return [];
      const files = left.map(({ row, file }) => ({ certificateId: row.id, file }));
      await this.issuing.issueAll(tx, files, by);
      await repository.close([...open]);
      return left;
    });
  }

  private async numbered(tx: Tx, work: BatchAtWork, items: readonly IssuanceItemRow[]): Promise<NumberedLine[]> {
    const repository = IssuanceItemRepository.in(tx);
    const locked = new Map((await repository.lockAll(items.map(({ id }) => id))).map((line) => [line.id, line]));
    const open = items.map((item) => ({ ...item, ...locked.get(item.id) })).filter(({ status }) => status !== 'issued');
    const lines = await this.rowsOf(tx, work, open);
    const changed = lines.filter(({ item, row }) => item.certificateId !== row.id);
    await repository.name(changed.map(({ item, row }) => ({ id: item.id, certificateId: row.id })));
    return lines;
  }

  /** What an earlier try numbered is taken up; the others get the next numbers. */
  private async rowsOf(tx: Tx, work: BatchAtWork, items: readonly IssuanceItemRow[]): Promise<NumberedLine[]> {
    const enrolmentIds = items.map(({ enrolmentId }) => enrolmentId);
    const begun = await this.certificates.numberedFor(tx, enrolmentIds, work.batch.kind);
    const fresh = items.filter(({ enrolmentId }) => !begun.has(enrolmentId));
    const numbered = await this.issuing.numberAll(
      tx,
      fresh.map((item) => draftOf(work, item)),
    );
    const rows = new Map(fresh.map(({ id }, nth) => [id, numbered[nth]]));
    const lines: NumberedLine[] = [];
    for (const item of items) {
      const known = begun.get(item.enrolmentId);
      const row = known ? await this.takenUp(tx, work, item, known) : rows.get(item.id);
      if (row) lines.push({ item, row });
    }
    return lines;
  }

  private async takenUp(tx: Tx, work: BatchAtWork, item: IssuanceItemRow, begun: NumberedCertificate) {
    const isAsToday =
      begun.issuedOn === dayInJakarta(tx.at) && begun.assurance === this.issuing.assuranceFor(work.centre.id);
    if (begun.id === item.certificateId && isAsToday) return begun;
    return this.issuing.refresh(tx, begun, contentsOf(work, item));
  }
}

function draftOf(work: BatchAtWork, item: IssuanceItemRow): CertificateDraft {
  const { cohort, centre } = work;
  const { enrolmentId, personId } = item;
  const specimen = cohort.demo || centre.demo;
  const contents = contentsOf(work, item);
  return { centre, cohortId: cohort.id, enrolmentId, personId, specimen, replacesId: null, contents };
}
