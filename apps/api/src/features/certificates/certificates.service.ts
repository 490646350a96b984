import {
  type Actor,
  type Certificate,
  type CertificateDetail,
  type CertificateKind,
  DomainError,
  livingStatuses,
  type Page,
  publishedStatuses,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { HolderTermsService } from '../terms-of-use/holder-terms.service.ts';
import { ArchiveStopRepository } from './archive-stop.repository.ts';
import { type CertificateFilter, CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { CertificateAccessService } from './certificate-access.service.ts';
import { CertificateRequestRepository } from './certificate-request.repository.ts';
import { CertificateRequestViews } from './certificate-request-views.service.ts';
import { certificateDetail, certificateView } from './certificate-view.ts';
import { IssuedFileRepository } from './issued-file.repository.ts';
import { IssuedFilesService } from './issued-files.service.ts';
import { ownAmong } from './own-certificates.ts';
import { StatusEventRepository } from './status-event.repository.ts';

@Injectable()
export class CertificatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly access: CertificateAccessService,
    private readonly requests: CertificateRequestViews,
    private readonly register: IssuedFileRepository,
    private readonly files: IssuedFilesService,
    private readonly terms: HolderTermsService,
  ) {}

  /** One page of the certificates within the caller's reach, in the order asked for. */
  list(filter: CertificateFilter, actor: Actor): Promise<Page<Certificate>> {
    return this.transactions.read(async (tx) => {
      const page = await CertificateRepository.in(tx).list(filter, await this.access.reach(tx, actor));
      return { ...page, items: await this.views(tx, page.items) };
    });
  }

  /** One certificate with its history; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<CertificateDetail> {
    return this.transactions.read(async (tx) => {
      const repository = CertificateRepository.in(tx);
      const row = await this.access.assertVisible(tx, await repository.find(id), actor);
      const events = (await StatusEventRepository.in(tx).of([id])).get(id) ?? [];
      const replacedById = row.status === 'replaced' ? ((await repository.replacementOf(id))?.id ?? null) : null;
      const asked = await CertificateRequestRepository.in(tx).ofCertificate(id);
      const requests = actor.via === 'claim' ? [] : await this.requests.of(tx, asked, actor);
      const archiveStop = actor.via === 'claim' ? null : await ArchiveStopRepository.in(tx).find(id);
      return certificateDetail(row, { events, replacedById, requests, archiveStop }, this.clock.now());
    });
  }

  /** The signed file of a certificate within the caller's reach, once its holder accepted the terms where the caller is the holder. */
  async download(id: string, actor: Actor): Promise<FileAnswer> {
    const owned = await this.register.find(id);
    if (owned && this.access.centreLetsRead(owned, actor)) return this.files.of(owned);
    const row = await this.transactions.read(async (tx) => {
      const seen = await this.access.assertVisible(tx, await CertificateRepository.in(tx).find(id), actor);
      await this.terms.assertAcceptedBy(tx, seen, actor);
      return seen;
    });
    return this.files.ofRow(row);
  }

  /** A published certificate that is the caller's own; any other one does not exist. */
  async own(tx: Tx, id: string, actor: Actor): Promise<CertificateRow> {
    const row = await this.opened(tx, id);
    if ((await ownAmong(tx, [row], actor)).length === 0) throw new DomainError('certificate.not_found');
    return row;
  }

  /** A published certificate that its holder or what its holder handed out has opened. */
  async opened(tx: Tx, id: string): Promise<CertificateRow> {
    const row = await CertificateRepository.in(tx).find(id);
    if (!row || !publishedStatuses.includes(row.status)) {
      throw new DomainError('certificate.not_found');
    }
    return row;
  }

  /** The signed file of a certificate that is the caller's own; any other one does not exist. */
  async downloadOwn(id: string, actor: Actor): Promise<FileAnswer> {
    const row = await this.transactions.read(async (tx) => {
      const own = await this.own(tx, id, actor);
      await this.terms.assertAccepted(tx, own);
      return own;
    });
    return this.files.ofRow(row);
  }

  /** The certificates of a person that a centre or a certification body issued here and that are in their hands. */
  async livingOfPerson(tx: Tx, personId: string, issuerId: string): Promise<CertificateRow[]> {
    const rows = await CertificateRepository.in(tx).ofPerson(personId);
    return rows.filter(
      (row) =>
        (row.centreId ?? row.bodyId) === issuerId &&
        row.origin === 'issued_here' &&
        livingStatuses.includes(row.status),
    );
  }

  /** The signed file that its code and birth date open; what its holder has still to accept the terms of stays closed. */
  async downloadConfirmed(id: string): Promise<FileAnswer> {
    const row = await this.transactions.read(async (tx) => {
      const opened = await this.opened(tx, id);
      await this.terms.assertAccepted(tx, opened);
      return opened;
    });
    return this.files.ofRow(row);
  }

  /** The signed file of a certificate that its holder's link opened. */
  async downloadOpened(id: string): Promise<FileAnswer> {
    return this.files.ofRow(await this.transactions.read((tx) => this.opened(tx, id)));
  }

  /** Certificates that stand for enrolments of a cohort, those with a number only included. */
  heldIn(tx: Tx, cohortId: string): Promise<CertificateRow[]> {
    return CertificateRepository.in(tx).heldIn(cohortId);
  }

  /** The certificates of enrolments that got their numbers in a try that did not end, by enrolment. */
  numberedFor(tx: Tx, enrolmentIds: readonly string[], kind: CertificateKind): Promise<Map<string, CertificateRow>> {
    return CertificateRepository.in(tx).numberedFor(enrolmentIds, kind);
  }

  private async views(tx: Tx, rows: readonly CertificateRow[]): Promise<Certificate[]> {
    const events = await StatusEventRepository.in(tx).of(rows.map(({ id }) => id));
    return rows.map((row) => certificateView(row, events.get(row.id) ?? [], this.clock.now()));
  }
}
