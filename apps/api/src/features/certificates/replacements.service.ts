import { CertificateProblem, isBodyDocument, type Official } from '@kompeten/certificate';
import { type Actor, correctsThePerson, DomainError, moveCertificate, timeZoneOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { BodyReplacementsService } from './body-replacements.service.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import type { CertificateContents } from './certificate-draft.rules.ts';
import { CertificateIssuingService } from './certificate-issuing.service.ts';
import { certificateHappened } from './certificate-request.rules.ts';
import type { CertificateRequestRow } from './certificate-request.table.ts';
import type { PreparedReplacement } from './prepared-replacement.ts';
import { PrintedResultsService } from './printed-results.service.ts';
import { SignatoriesService } from './signatories.service.ts';
import type { DrawnCertificate } from './signing.service.ts';
import { statedBy } from './stated-contents.ts';

/**
 * A new certificate in place of an old one: the same training, a new number and code, the name as it must be (rule 18),
 * the results as the sheets have them now (rule 25).
 */
@Injectable()
export class ReplacementsService {
  constructor(
    private readonly issuing: CertificateIssuingService,
    private readonly centres: CentresService,
    private readonly people: PeopleService,
    private readonly signatories: SignatoriesService,
    private readonly results: PrintedResultsService,
    private readonly ofBodies: BodyReplacementsService,
  ) {}

  /** Numbers the new certificate, or takes up the one that an interrupted approval left. */
  async prepare(tx: Tx, old: CertificateRow, request: CertificateRequestRow, by: Actor): Promise<PreparedReplacement> {
    if (old.centreId === null) return this.ofBodies.prepare(tx, old, request, by);
    const centre = await this.centres.of(tx, old.centreId);
    const holderName = request.holderName ?? old.holderName;
    const printed = await this.results.asRegistered(tx, old, contentsOf(old));
    const contents = { ...printed, holderName, signatories: [await this.signatories.of(tx, centre, by)] };
    const begun = await CertificateRepository.in(tx).replacementOf(old.id);
    const { cohortId, enrolmentId, personId, specimen } = old;
    const draft = { centre, cohortId, enrolmentId, personId, specimen, replacesId: old.id, contents };
    const row = begun ? await this.issuing.refresh(tx, begun, contents) : await this.issuing.number(tx, draft);
    return { row, timeZone: timeZoneOf(centre.regionCode) };
  }

  /** Draws and signs the new file; a sign that no font shows is refused and named. */
  async draw({ row, timeZone }: PreparedReplacement, official?: Official): Promise<DrawnCertificate> {
    try {
      return await this.issuing.draw(row, timeZone, official);
    } catch (cause) {
      if (!(cause instanceof CertificateProblem) || cause.code !== 'text_unprintable') throw cause;
      throw new DomainError('paper.unprintable', { character: String(cause.params.character) });
    }
  }

  /** Issues the new certificate. */
  issue(tx: Tx, { row }: PreparedReplacement, file: DrawnCertificate, by: Actor): Promise<CertificateRow> {
    return this.issuing.issue(tx, row.id, file, by);
  }

  /** Lets the care of the certificate follow, and the person's own record when it was the name that was wrong or has changed. */
  async follow(tx: Tx, old: CertificateRow, request: CertificateRequestRow, replacement: CertificateRow, by: Actor) {
    await this.ofBodies.handOnCare(tx, old, replacement);
    const { personId } = old;
    const { holderName, reasonClass } = request;
    if (holderName === null || !correctsThePerson(reasonClass)) return;
    await this.people.rename(tx, personId, holderName, { by, reason: reasonClass, requestId: request.id });
  }

  /** Voids the number that an interrupted approval left when the request is refused; it stays in the register, explained. */
  async giveUp(tx: Tx, old: CertificateRow): Promise<void> {
    const repository = CertificateRepository.in(tx);
    const begun = await repository.replacementOf(old.id);
    if (begun?.status !== 'numbered' && begun?.status !== 'awaiting_bnsp') return;
    const voidReason = 'replacement_refused';
    await repository.change(begun.id, { status: moveCertificate(begun.status, 'void'), voidReason });
    const event = certificateHappened('voided', begun.id, { number: begun.number, reason: voidReason });
    await AuditRepository.in(tx).append('system', [event], begun.centreId);
  }
}

function contentsOf({ document }: CertificateRow): CertificateContents {
  if (isBodyDocument(document)) throw new Error('A body replaces what it stated itself');
  return statedBy(document);
}
