import {
  type Actor,
  type BodyLicence,
  DomainError,
  type LiftQuery,
  lastDayOf,
  type NewBodyLicence,
  type ScopeReduction,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { keptFile } from '../../files/kept-file.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { AssessmentFilesService } from '../assessment-files/assessment-files.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { CertificationBodiesService } from './certification-bodies.service.ts';
import { CertificationBodyRepository } from './certification-body.repository.ts';

/** Licences of bodies: what they cover, how far, and what lifted a lapse (rule 4). */
@Injectable()
export class BodyLicencesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
    private readonly schemes: SchemesService,
    private readonly files: AssessmentFilesService,
  ) {}

  /** The licences of a body with their scope, the newest first. */
  list(bodyId: string): Promise<{ items: BodyLicence[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      await this.bodies.of(tx, bodyId);
      return { items: await this.bodies.licencesOf(tx, [bodyId]), nextCursor: null };
    });
  }

  /** Records a licence and the schemes that it covers; a renewal is a licence of its own. */
  record(bodyId: string, given: NewBodyLicence & { demo?: boolean }, actor: Actor): Promise<BodyLicence> {
    return this.transactions.run(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'body.manage');
      const { schemeIds, ...licence } = given;
      const named = [...new Set(schemeIds)];
      await this.schemes.assertAll(tx, named);
      const id = newId();
      await CertificationBodyRepository.in(tx).insertLicence(
        { ...licence, id, bodyId, demo: given.demo ?? false },
        named,
      );
      const { validFrom, validUntil } = licence;
      await note(tx, 'licence_recorded', bodyId, { licenceId: id, validFrom, validUntil, schemeIds: named }, actor);
      return this.one(tx, bodyId, id);
    });
  }

  /** Takes a scheme out of the scope of a licence after a day. */
  reduce(bodyId: string, licenceId: string, reduction: ScopeReduction, actor: Actor): Promise<BodyLicence> {
    return this.transactions.run(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'body.manage');
      const licence = await this.one(tx, bodyId, licenceId);
      const scope = licence.scopes.find(({ schemeId }) => schemeId === reduction.schemeId);
      if (!scope) throw new DomainError('body.scope_not_found');
      if (scope.endsOn !== null) throw new DomainError('body.scope_ended');
      await CertificationBodyRepository.in(tx).endScope({ licenceId, ...reduction });
      await note(tx, 'scope_reduced', bodyId, { licenceId, ...reduction }, actor);
      return this.one(tx, bodyId, licenceId);
    });
  }

  /** Lifts the lapse of a licence until a day, on BNSP's letter, which is kept. */
  async lift(
    bodyId: string,
    licenceId: string,
    said: LiftQuery,
    { file, actor }: { file: UploadedFile; actor: Actor },
  ): Promise<BodyLicence> {
    await this.transactions.read((tx) => this.bodies.allowed(tx, bodyId, actor, 'body.manage'));
    const kept = await keptFile(file.content);
    if (!kept) throw new DomainError('body.letter_type');
    return this.transactions.run(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'body.manage');
      const licence = await this.one(tx, bodyId, licenceId);
      const { validUntil } = licence;
      if (said.until <= lastDayOf(licence)) throw new DomainError('body.lift_needs_lapse', { validUntil });
      const fileId = await this.files.keep(tx, bodyId, kept, actor);
      await CertificationBodyRepository.in(tx).lift(licenceId, {
        ...said,
        ...{ fileId, at: tx.at, byName: actor.fullName },
      });
      await note(tx, 'lapse_lifted', bodyId, { licenceId, fileId, until: said.until }, actor);
      return this.one(tx, bodyId, licenceId);
    });
  }

  /** BNSP's letter, for those who read licences. */
  letter(bodyId: string, licenceId: string): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      const { lift, number } = await this.one(tx, bodyId, licenceId);
      const file = lift && (await this.files.open(tx, lift.fileId, `surat-bnsp-${number.replace(/\W+/g, '-')}`));
      if (!file) throw new DomainError('body.licence_not_found');
      return file;
    });
  }

  private async one(tx: Tx, bodyId: string, id: string): Promise<BodyLicence> {
    const licence = (await this.bodies.licencesOf(tx, [bodyId])).find((each) => each.id === id);
    if (!licence) throw new DomainError('body.licence_not_found');
    return licence;
  }
}

function note(
  tx: Tx,
  what: string,
  bodyId: string,
  data: Record<string, string | string[]>,
  actor: Actor,
): Promise<void> {
  return AuditRepository.in(tx).append(actor, [{ type: `body.${what}`, subjectType: 'body', subjectId: bodyId, data }]);
}
