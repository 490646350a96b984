import {
  type Actor,
  type ApplicationQuery,
  type ApplicationSummary,
  type AssessmentApplication,
  assertCan,
  assertLicensed,
  DomainError,
  type EnteredApplication,
  emptyApplicationForm,
  type NewApplication,
  type Page,
  purposeOf,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { noteApplication } from './application.rules.ts';
import type { ApplicationRow } from './application.table.ts';
import { assertSeen, ownBy } from './application-access.ts';
import { ApplicationViewsService } from './application-views.service.ts';

/** Who opens an application, for whom, and what is odd about the person. */
interface Opening {
  personId: string;
  enteredBy: ApplicationRow['enteredBy'];
  warnings: ApplicationRow['warnings'];
  demo?: boolean;
}

@Injectable()
export class ApplicationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
    private readonly people: PeopleService,
    private readonly schemes: SchemesService,
    private readonly views: ApplicationViewsService,
  ) {}

  /** One page of the applications within the caller's reach, the newest first. */
  list(filter: ApplicationQuery, actor: Actor): Promise<Page<ApplicationSummary>> {
    return this.transactions.read((tx) =>
      ApplicationRepository.in(tx).list(filter, reachOf(actor, 'application.read')),
    );
  }

  /** One application at work; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<AssessmentApplication> {
    return this.transactions.read(async (tx) =>
      this.views.of(tx, assertSeen(await ApplicationRepository.in(tx).find(id), actor)),
    );
  }

  /** The caller's own applications, the newest first. */
  mine({ personId }: Actor): Promise<{ items: ApplicationSummary[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      const items = personId === null ? [] : await ApplicationRepository.in(tx).ofPerson(personId);
      return { items, nextCursor: null };
    });
  }

  /** One of the caller's own applications. */
  getMine(id: string, { personId }: Actor): Promise<AssessmentApplication> {
    return this.transactions.read(async (tx) => {
      const row = await ApplicationRepository.in(tx).find(id);
      if (!row || personId === null || row.personId !== personId) throw new DomainError('application.not_found');
      return this.views.of(tx, row);
    });
  }

  /** Opens an application of the caller's own: a draft that nobody else sees. */
  openMine(given: NewApplication & { demo?: boolean }, actor: Actor): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      if (actor.personId === null) throw new DomainError('person.not_found');
      const demo = given.demo ?? false;
      const opening: Opening = { personId: actor.personId, enteredBy: 'applicant', warnings: [], demo };
      return this.open(tx, given, opening, actor);
    });
  }

  /** Opens an application for somebody without a phone; a person who is known by document stays that person. */
  enter(given: EnteredApplication & { demo?: boolean }, actor: Actor): Promise<AssessmentApplication> {
    assertCan(actor, 'application.enter', { bodyId: given.bodyId });
    return this.transactions.run(async (tx) => {
      const { personId, mergeCaseOpened } = await this.people.foundOrEntered(tx, given.person);
      const warnings: ApplicationRow['warnings'] = mergeCaseOpened ? ['merge_case_opened'] : [];
      if (given.person.identity.kind !== 'nik') warnings.push('no_nik');
      return this.open(tx, given, { personId, enteredBy: 'staff', warnings, demo: given.demo ?? false }, actor);
    });
  }

  /** Discards an own draft that was never submitted. */
  discard(id: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const row = await ownBy(actor)(tx, id);
      if (row.status !== 'draft') throw new DomainError('application.frozen');
      await ApplicationRepository.in(tx).discard(id);
      await noteApplication(tx, 'discarded', row, {}, actor);
      return { ok: true };
    });
  }

  /** The application of an id, locked, for features that build on it. */
  async locked(tx: Tx, id: string): Promise<ApplicationRow> {
    const row = await ApplicationRepository.in(tx).lock(id);
    if (!row) throw new DomainError('application.not_found');
    return row;
  }

  /**
   * Says what came of an application once the decision on its candidacy is published: a new one may be opened then, for
   * renewal, re-assessment of the missing units, or a new version (rule 16).
   */
  async close(
    tx: Tx,
    id: string,
    came: Pick<ApplicationRow, 'outcome' | 'decidedOn' | 'validUntil' | 'missingUnits'>,
  ): Promise<void> {
    await ApplicationRepository.in(tx).change(await this.locked(tx, id), { ...came, closedAt: tx.at });
  }

  private async open(tx: Tx, given: NewApplication, opening: Opening, actor: Actor): Promise<AssessmentApplication> {
    const { bodyId, schemeVersionId } = given;
    const scheme = await this.schemes.versionOf(tx, schemeVersionId);
    const today = dayInJakarta(tx.at);
    assertLicensed(await this.licences(tx, bodyId), scheme.schemeId, today);
    const repository = ApplicationRepository.in(tx);
    const earlier = await repository.earlier(opening.personId, scheme.schemeId);
    const { purpose, reassessesCandidacyId, onlyUnits } = purposeOf(earlier, { ...scheme, schemeVersionId }, today);
    const id = newId();
    await repository.insert({
      ...{ id, number: await repository.nextNumber(bodyId), bodyId, schemeId: scheme.schemeId, schemeVersionId },
      ...{ purpose, reassessesCandidacyId, status: 'draft', form: emptyApplicationForm, checks: [] },
      ...{ personId: opening.personId, enteredBy: opening.enteredBy, warnings: opening.warnings },
      ...{
        unitCodes: [...(onlyUnits ?? [])],
        missingUnits: [],
        createdAt: tx.at,
        demo: opening.demo ?? false,
        version: 1,
      },
    });
    const row = await this.locked(tx, id);
    await noteApplication(tx, 'opened', row, { purpose, schemeVersionId }, actor);
    return this.views.of(tx, row);
  }

  private async licences(tx: Tx, bodyId: string) {
    await this.bodies.of(tx, bodyId);
    return this.bodies.licencesOf(tx, [bodyId]);
  }
}
