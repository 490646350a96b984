import {
  type Actor,
  assertCan,
  type Cohort,
  type CohortChange,
  type CohortDetail,
  type Curriculum,
  can,
  DomainError,
  type NewCohort,
  type Page,
  type Permission,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { BookingsService } from '../bookings/bookings.service.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CurriculaService } from '../curricula/curricula.service.ts';
import { InstructorsService } from '../instructors/instructors.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { type CohortFilter, CohortRepository, type CohortWithInstructors } from './cohort.repository.ts';
import {
  changedCohort,
  cohortEvent,
  detailOf,
  factsOf,
  hoursAt,
  type KnownCohort,
  newCohort,
  rowOf,
  withHours,
} from './cohort.rules.ts';
import { SeatWatchService } from './seat-watch.service.ts';
import { TrainingSessionRepository } from './training-session.repository.ts';
import { UnfinishedService } from './unfinished.service.ts';

@Injectable()
export class CohortsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly curricula: CurriculaService,
    private readonly instructors: InstructorsService,
    private readonly policies: PoliciesService,
    private readonly unfinished: UnfinishedService,
    private readonly bookings: BookingsService,
    private readonly seats: SeatWatchService,
  ) {}

  /** One page of the cohorts within the caller's reach, in the order asked for. */
  list(filter: CohortFilter, actor: Actor): Promise<Page<Cohort>> {
    return this.transactions.read(async (tx) => {
      const reach = reachOf(actor, 'cohort.read');
      const account = reach.instructorAccountId;
      const instructorIds = account === null ? [] : await this.instructors.idsOfAccount(tx, account);
      return CohortRepository.in(tx).list(filter, { ...reach, instructorIds });
    });
  }

  /** One cohort with what it takes next; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<CohortDetail> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.of(tx, id);
      this.assertMay(cohort, actor, 'cohort.read');
      return this.detail(tx, cohort, actor);
    });
  }

  /** Plans a cohort of a centre on a published curriculum, its own or a national one. */
  create(given: NewCohort & { demo?: boolean }, actor: Actor): Promise<CohortDetail> {
    assertCan(actor, 'cohort.manage', { centreId: given.centreId });
    return this.transactions.run(async (tx) => {
      await this.centres.of(tx, given.centreId);
      const curriculum = await this.curricula.of(tx, given.curriculumId);
      assertUsable(curriculum, given.centreId);
      const cohort = newCohort(newId(), given, curriculum);
      await CohortRepository.in(tx).insert(cohort);
      const { curriculumId, capacity } = cohort;
      const events = [cohortEvent('planned', cohort.id, { curriculumId, capacity })];
      await AuditRepository.in(tx).append(actor, events, cohort.centreId);
      return this.detail(tx, await this.of(tx, cohort.id), actor);
    });
  }

  /** Changes a cohort that has not closed; whoever saw an older version is refused. */
  change(id: string, change: CohortChange, actor: Actor): Promise<CohortDetail> {
    return this.transactions.run(async (tx) => {
      const before = await this.lock(tx, id);
      this.assertMay(before, actor, 'cohort.manage');
      const after = changedCohort(rowOf(before), change);
      if (after.capacity > before.capacity) await this.bookings.assertSeated(tx, after);
      await CohortRepository.in(tx).save(after);
      if (after.capacity > before.capacity) await this.seats.now(tx, id);
      const { startsOn, endsOn, capacity, version, centreId } = after;
      const event = cohortEvent('changed', id, { startsOn, endsOn, capacity, version });
      await AuditRepository.in(tx).append(actor, [event], centreId);
      return this.detail(tx, await this.of(tx, id), actor);
    });
  }

  /** The cohort of an id with its units, sessions, hours and whose it is; refuses with `cohort.not_found`. */
  async of(tx: Tx, id: string): Promise<KnownCohort> {
    return this.known(tx, await CohortRepository.in(tx).find(id));
  }

  /** The same, once nobody else changes the cohort or what belongs to it, until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<KnownCohort> {
    return this.known(tx, await CohortRepository.in(tx).lock(id));
  }

  /** Refuses with `cohort.not_found` who may not even see the cohort, with `identity.forbidden` who may not do this. */
  assertMay({ subject }: Pick<KnownCohort, 'subject'>, actor: Actor, permission: Permission): void {
    if (!can(actor, 'cohort.read', subject) && !can(actor, permission, subject)) {
      throw new DomainError('cohort.not_found');
    }
    assertCan(actor, permission, subject);
  }

  /** A cohort as its page shows it to somebody. */
  async detail(tx: Tx, cohort: KnownCohort, actor: Actor): Promise<CohortDetail> {
    return detailOf(cohort, await this.facts(tx, cohort, actor), actor);
  }

  /** What the guards of a cohort's transitions look at. */
  async facts(tx: Tx, cohort: KnownCohort, actor: Actor) {
    const counts = await CohortRepository.in(tx).enrolmentCounts(cohort.id);
    return factsOf(cohort, counts, await this.unfinished.of(tx, cohort), actor, tx.at);
  }

  private async known(tx: Tx, found: CohortWithInstructors | null): Promise<KnownCohort> {
    if (!found) throw new DomainError('cohort.not_found');
    const { instructorAccountIds, ...cohort } = found;
    const minutes = (await this.policies.all(tx))['lesson_hour.minutes'];
    const rows = await TrainingSessionRepository.in(tx).of(cohort.id);
    const sessions = rows.map((row) => withHours(row, minutes));
    const centre = await this.centres.of(tx, cohort.centreId);
    const subject = { ...this.centres.subject(centre), instructorAccountIds };
    return { ...cohort, sessions, ...hoursAt(cohort, sessions, tx.at, minutes), subject };
  }
}

function assertUsable({ status, centreId: owner }: Curriculum, centreId: string): void {
  if (owner !== null && owner !== centreId) throw new DomainError('curriculum.not_found');
  if (status !== 'published') throw new DomainError('cohort.curriculum_not_published');
}
