import { isBodyDocument, type Official } from '@kompeten/certificate';
import { type Actor, moveCertificate, type ReissueHindrance, reissueHindrance, timeZoneOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { BodyReplacementsService } from './body-replacements.service.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { CertificateIssuingService } from './certificate-issuing.service.ts';
import { CertificateRequestRepository } from './certificate-request.repository.ts';
import { certificateHappened, ofIssuer } from './certificate-request.rules.ts';
import type { PreparedReplacement } from './prepared-replacement.ts';
import { SignatoriesService } from './signatories.service.ts';
import type { DrawnCertificate } from './signing.service.ts';
import { statedBy } from './stated-contents.ts';
import { StatusEventRepository } from './status-event.repository.ts';
import { SuspensionsService } from './suspensions.service.ts';

const reasonClass = 'key_compromised';

/** The certificate is signed by an official of its centre in person, who is not there. */
export const AWAITED = 'awaiting_signature';

/**
 * A certificate signed anew in place of one whose key went bad: word for word what it stated, under the number that a
 * replacement gets, and where officials sign in person in the name of whoever signs. It is asked for by nobody's request; what
 * people are deciding about is left to them.
 */
@Injectable()
export class ReissuingService {
  constructor(
    private readonly issuing: CertificateIssuingService,
    private readonly centres: CentresService,
    private readonly bodies: CertificationBodiesService,
    private readonly ofBodies: BodyReplacementsService,
    private readonly suspensions: SuspensionsService,
    private readonly signatories: SignatoriesService,
    private readonly signers: SignersService,
  ) {}

  /**
   * Numbers the new certificate, or takes up the one that a killed worker left; answers what stands against it. Where officials
   * sign in person it is in the name of `by`, who signs it, and waits without them.
   */
  async prepare(
    tx: Tx,
    certificateId: string,
    by: Actor | null,
  ): Promise<PreparedReplacement | ReissueHindrance | typeof AWAITED> {
    const { old, hindrance } = await this.open(tx, certificateId);
    if (hindrance) return hindrance;
    const { centreId } = old;
    if (centreId === null) return this.ofBody(tx, old);
    const inPerson = this.signers.isInPerson(centreId);
    if (inPerson && by === null) return AWAITED;
    return this.ofCentre(tx, old, centreId, inPerson ? by : null);
  }

  /** Draws the new file and has it signed: with the key in use, or by an official who is there. */
  draw({ row, timeZone }: PreparedReplacement, official?: Official): Promise<DrawnCertificate> {
    return this.issuing.draw(row, timeZone, official);
  }

  /**
   * Issues the new certificate; the old one is replaced, leads to it, and its holder is told. Where people have come between,
   * the new number is void and explained, and what stands against it is answered.
   */
  async issue(
    tx: Tx,
    certificateId: string,
    { row }: PreparedReplacement,
    file: DrawnCertificate,
    by: DoneBy,
  ): Promise<ReissueHindrance | null> {
    const { old, hindrance } = await this.open(tx, certificateId);
    if (hindrance) await this.giveUp(tx, row);
    if (hindrance) return hindrance;
    const { code: replacedByCode } = await this.issuing.issue(tx, row.id, file, by);
    await this.ofBodies.handOnCare(tx, old, row);
    await CertificateRepository.in(tx).change(old.id, { status: moveCertificate(old.status, 'replace') });
    await StatusEventRepository.in(tx).append({ certificateId, type: 'replaced', reasonClass, replacedByCode });
    await this.record(tx, 'replaced', old, { reasonClass });
    return null;
  }

  private async open(tx: Tx, id: string): Promise<{ old: CertificateRow; hindrance: ReissueHindrance | null }> {
    const locked = await CertificateRepository.in(tx).lock(id);
    if (!locked) throw new Error('A certificate vanished before it was issued anew');
    const old = await this.suspensions.settle(tx, locked);
    const pending = await CertificateRequestRepository.in(tx).pendingOf(id);
    return { old, hindrance: reissueHindrance(old.status, pending.length > 0) };
  }

  private async ofCentre(
    tx: Tx,
    old: CertificateRow,
    centreId: string,
    official: Actor | null,
  ): Promise<PreparedReplacement> {
    if (isBodyDocument(old.document)) throw new Error('A centre states no decision');
    const centre = await this.centres.of(tx, centreId);
    const stated = statedBy(old.document);
    const contents =
      official === null ? stated : { ...stated, signatories: [await this.signatories.of(tx, centre, official)] };
    const { cohortId, enrolmentId, personId, specimen } = old;
    const draft = { centre, cohortId, enrolmentId, personId, specimen, replacesId: old.id, contents };
    const begun = await CertificateRepository.in(tx).replacementOf(old.id);
    const row = begun ? await this.issuing.refresh(tx, begun, contents) : await this.issuing.number(tx, draft);
    return { row, timeZone: timeZoneOf(centre.regionCode) };
  }

  private async ofBody(tx: Tx, old: CertificateRow): Promise<PreparedReplacement> {
    const { bodyId, decisionId, personId, specimen, document } = old;
    if (bodyId === null || decisionId === null || !isBodyDocument(document)) throw new Error('Only a body decides');
    const { regionCode } = await this.bodies.of(tx, bodyId);
    const contents = statedBy(document);
    const kept = contents.kind === 'competency' ? { number: old.number, blankNumber: old.blankNumber } : {};
    const draft = { bodyId, decisionId, personId, specimen, contents, replaces: { id: old.id, ...kept } };
    const begun = await CertificateRepository.in(tx).replacementOf(old.id);
    const row = await this.issuing.complete(tx, begun ?? (await this.issuing.await(tx, draft)), document.signatories);
    return { row, timeZone: timeZoneOf(regionCode) };
  }

  private async giveUp(tx: Tx, { id }: CertificateRow): Promise<void> {
    const row = await CertificateRepository.in(tx).lock(id);
    if (row?.status !== 'numbered' && row?.status !== 'awaiting_bnsp') return;
    const voidReason = 'reissue_overtaken';
    await CertificateRepository.in(tx).change(id, { status: moveCertificate(row.status, 'void'), voidReason });
    await this.record(tx, 'voided', row, { number: row.number, reason: voidReason });
  }

  private record(tx: Tx, what: string, row: CertificateRow, data: Record<string, string | null>): Promise<void> {
    return AuditRepository.in(tx).append(
      'system',
      [ofIssuer(certificateHappened(what, row.id, data), row)],
      row.centreId,
    );
  }
}
