import { type BodyDocument, isBodyDocument } from '@kompeten/certificate';
import { type Actor, reducedTo, timeZoneOf, unitsLeft } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { BodyLineageRepository } from './body-lineage.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import type { BodyContents } from './certificate-draft.rules.ts';
import { CertificateIssuingService } from './certificate-issuing.service.ts';
import type { CertificateRequestRow } from './certificate-request.table.ts';
import type { PreparedReplacement } from './prepared-replacement.ts';
import { SignatoriesService } from './signatories.service.ts';
import { statedBy } from './stated-contents.ts';

/**
 * A body's document in place of an old one: the same decision, the name as it must be (rule 18), the units that are left.
 * Competence keeps the number that BNSP gave; where too few units are left for it, a statement of units takes its own number.
 */
@Injectable()
export class BodyReplacementsService {
  constructor(
    private readonly issuing: CertificateIssuingService,
    private readonly bodies: CertificationBodiesService,
    private readonly schemes: SchemesService,
    private readonly signatories: SignatoriesService,
  ) {}

  /** Freezes the new document, or takes up the one that an interrupted approval left. */
  async prepare(tx: Tx, old: CertificateRow, request: CertificateRequestRow, by: Actor): Promise<PreparedReplacement> {
    const { bodyId, decisionId, personId, specimen } = old;
    if (bodyId === null || decisionId === null) throw new Error('Only a body decides');
    const { regionCode } = await this.bodies.of(tx, bodyId);
    const signatory = await this.signatories.ofBody(tx, bodyId, by);
    const begun = await CertificateRepository.in(tx).replacementOf(old.id);
    const contents = await this.contentsOf(tx, old, request);
    const kept = contents.kind === 'competency' ? { number: old.number, blankNumber: old.blankNumber } : {};
    const draft = { bodyId, decisionId, personId, specimen, contents, replaces: { id: old.id, ...kept } };
    const row = begun ?? (await this.issuing.await(tx, draft));
    return { row: await this.issuing.complete(tx, row, [signatory]), timeZone: timeZoneOf(regionCode) };
  }

  /** The care of a competency certificate goes on with the one in its place. */
  async handOnCare(tx: Tx, old: CertificateRow, { kind, id }: CertificateRow): Promise<void> {
    if (kind === 'competency') await BodyLineageRepository.in(tx).handOnCare(old.id, id);
  }

  private async contentsOf(tx: Tx, old: CertificateRow, request: CertificateRequestRow): Promise<BodyContents> {
    const contents = bodyContentsOf(old);
    const holderName = request.holderName ?? old.holderName;
    const { withoutUnits } = request;
    if (withoutUnits === null) return { ...contents, holderName };
    const units = unitsLeft(contents.units, withoutUnits);
    if (contents.kind !== 'competency' || (await this.amountsTo(tx, old, units)) === 'competency') {
      return { ...contents, holderName, units };
    }
    const statement = {
      kind: 'assessment_result',
      form: 'attained_units',
      validUntil: null,
      blankNumber: null,
    } as const;
    return { ...contents, ...statement, holderName, units };
  }

  private async amountsTo(tx: Tx, { decisionId }: CertificateRow, units: BodyDocument['units']) {
    const versionId = await BodyLineageRepository.in(tx).schemeVersionOf(decisionId ?? '');
    return reducedTo(await this.schemes.versionOf(tx, versionId), units);
  }
}

function bodyContentsOf({ document }: CertificateRow): BodyContents {
  if (!isBodyDocument(document)) throw new Error('Only a body states what it decided');
  return statedBy(document);
}
