import { type Assurance, type BodyDocument, isBodyDocument, type Official } from '@kompeten/certificate';
import { certificateNumber, competencyFormOf, type IndonesianTimeZone, moveCertificate } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock, dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import type { DoneBy } from '../audit/audit.repository.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { TrustService } from '../signing-keys/trust.service.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import {
  type BodyDraft,
  type CertificateContents,
  type CertificateDraft,
  finalBodyDocument,
  numberedRow,
  refreshed,
  seriesYearOf,
  waitingRow,
} from './certificate-draft.rules.ts';
import { CertificateLooksService } from './certificate-looks.service.ts';
import { type FileOfCertificate, noteCertificates, storeIssued } from './issued-rows.ts';
import { NumberSeriesRepository } from './number-series.repository.ts';
import { NumberingContextService } from './numbering-context.service.ts';
import { SignedCredentialsService, statusPlaceOf } from './signed-credentials.service.ts';
import { type DrawnCertificate, SigningService } from './signing.service.ts';
import { StatusPlaceRepository } from './status-place.repository.ts';

/** A certificate with its number and frozen contents, signed or about to be. */
export type NumberedCertificate = CertificateRow;

/**
 * The one way to a signed certificate, in two steps that may each be repeated:
 * first the number and the frozen contents are stored, then the file is drawn, signed and stored.
 */
@Injectable()
export class CertificateIssuingService {
  constructor(
    private readonly keys: SigningKeysService,
    private readonly signing: SigningService,
    private readonly trust: TrustService,
    private readonly credentials: SignedCredentialsService,
    private readonly contexts: NumberingContextService,
    private readonly looks: CertificateLooksService,
    private readonly clock: Clock,
  ) {}

  /** Gives a draft its number and code and freezes what will be signed. */
  async number(tx: Tx, draft: CertificateDraft): Promise<CertificateRow> {
    const [row] = await this.numberAll(tx, [draft]);
    if (row === undefined) throw new Error('A draft got no number');
    return row;
  }

  /** The same for several drafts of one centre and kind, in their order. */
  async numberAll(tx: Tx, drafts: readonly CertificateDraft[]): Promise<CertificateRow[]> {
    const [first] = drafts;
    if (first === undefined) return [];
    const place = { centreId: first.centre.id, bodyId: null, kind: first.contents.kind };
    const numbers = await NumberSeriesRepository.in(tx).take(place.centreId, seriesYearOf(tx.at), drafts.length);
    const places = await StatusPlaceRepository.in(tx).take(drafts.length);
    const context = await this.contexts.of(tx, place);
    const rows = drafts.map((draft, nth) => {
      const [number, status] = [numbers[nth], places[nth]];
      if (!number || !status) throw new Error('A draft got no place');
      return numberedRow(draft, { number, status }, context);
    });
    await CertificateRepository.in(tx).insert(...rows);
    await noteCertificates(tx, 'system', 'numbered', rows, ({ number, kind }) => ({ number, kind }));
    return rows;
  }

  /** Gives a body's document its code; it waits for a number and a second person. */
  async await(tx: Tx, draft: BodyDraft): Promise<CertificateRow> {
    const place = { centreId: null, bodyId: draft.bodyId, kind: draft.contents.kind };
    const [status] = await StatusPlaceRepository.in(tx).take(1);
    if (status === undefined) throw new Error('A draft got no place');
    const row = waitingRow(draft, status, await this.contexts.of(tx, place));
    await CertificateRepository.in(tx).insert(row);
    await noteCertificates(tx, 'system', 'prepared', [row], ({ kind, decisionId }) => ({ kind, decisionId }));
    return row;
  }

  /** Freezes what a body's document will say, under BNSP's number or, for a letter, the next one of the body's own series. */
  async complete(tx: Tx, row: CertificateRow, signatories: BodyDocument['signatories']): Promise<CertificateRow> {
    if (!isBodyDocument(row.document) || row.bodyId === null) throw new Error('Only a body completes its documents');
    const own = row.kind === 'competency' || row.number !== null ? null : await this.ownNumber(tx, row.bodyId);
    const number = own?.number ?? row.number;
    if (number === null) throw new Error('A competency certificate was approved without its number');
    const form = row.kind === 'competency' ? competencyFormOf(row.blankNumber) : row.document.form;
    const final = { number, blankNumber: row.blankNumber, form, signatories };
    const context = await this.contexts.of(tx, row);
    const document = finalBodyDocument(row.document, final, context);
    const status = row.status === 'draft' ? moveCertificate(row.status, 'number') : row.status;
    const { issuedOn, assurance } = document;
    const designId = context.design?.id ?? null;
    const change = { ...own, number, status, document, issuedOn, assurance, designId };
    await CertificateRepository.in(tx).change(row.id, change);
    return { ...row, ...change };
  }

  private async ownNumber(tx: Tx, bodyId: string) {
    const seriesYear = seriesYearOf(tx.at);
    const { sequence, pattern } = await NumberSeriesRepository.in(tx).takeOfBody(bodyId, seriesYear);
    const number = certificateNumber(pattern, sequence, 'SK-LSP', dayInJakarta(tx.at));
    return { number, seriesYear, seriesSequence: sequence };
  }

  /** Freezes newer contents under a number that was given before and never signed. */
  async refresh(tx: Tx, row: CertificateRow, contents: CertificateContents): Promise<CertificateRow> {
    const change = refreshed(row, contents, await this.contexts.of(tx, row));
    await CertificateRepository.in(tx).change(row.id, change);
    return { ...row, ...change };
  }

  /** Draws and signs; nothing is stored yet, and nothing of it is lost when it is done again. */
  async draw(row: CertificateRow, timeZone: IndonesianTimeZone, official?: Official): Promise<DrawnCertificate> {
    const status = statusPlaceOf(row);
    const signedAt = new Date(this.clock.now());
    const credential = await this.credentials.of(row, signedAt);
    const timestamps = this.trust.timestamps();
    const statements = this.keys.provider();
    const { look } = await this.looks.of(row);
    const options = { look, signedAt, timeZone, status, credential, timestamps, statements };
    return this.signing.signed(row, options, official);
  }

  /** Stores the signed file and issues the certificate; a certificate that is issued already stays as it is. */
  async issue(tx: Tx, certificateId: string, file: DrawnCertificate, by: DoneBy): Promise<CertificateRow> {
    const row = (await storeIssued(tx, [{ certificateId, file }], by)).get(certificateId);
    if (!row) throw new Error('A certificate vanished while it was signed');
    return row;
  }

  /** The same for several of one issuer. */
  async issueAll(tx: Tx, files: readonly FileOfCertificate[], by: DoneBy): Promise<void> {
    await storeIssued(tx, files, by);
  }

  /** What the signatures of an issuer are called today. */
  assuranceFor(issuerId: string): Assurance {
    return this.contexts.assuranceFor(issuerId);
  }
}
