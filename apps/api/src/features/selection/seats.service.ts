import {
  confirmDeadline,
  DomainError,
  type EnrolmentEvent,
  freeSeats,
  type HappenedEvent,
  movingStatuses,
  type SeatBook,
  turnOver,
  waiting,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { SeatWatchService } from '../cohorts/seat-watch.service.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { OverlapsService } from '../enrolments/overlaps.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { TrainingApplicationRepository } from './training-application.repository.ts';

/** Gives seats, takes them back, and moves the waitlist up; the cohort is locked, so that a seat is given once. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
    private readonly policies: PoliciesService,
    private readonly watch: SeatWatchService,
    private readonly overlaps: OverlapsService,
  ) {}

  /** Looks at a cohort's seats and clock: what is free goes to whoever waits first. */
  fill(cohortId: string): Promise<void> {
    return this.transactions.run(async (tx) => this.turn(tx, await this.cohorts.lock(tx, cohortId)));
  }

  /** The same inside a transaction that holds the cohort. */
  async turn(tx: Tx, cohort: KnownCohort): Promise<void> {
    if (!movingStatuses.includes(cohort.status)) return;
    const { lapsed, offered } = turnOver(await this.book(tx, cohort), tx.at);
    if (lapsed.length + offered.length === 0) return;
    await this.move(tx, cohort, lapsed, 'withdraw');
    const repository = TrainingApplicationRepository.in(tx);
    for (const id of lapsed) await repository.mark(id, { reason: 'not_confirmed' });
    await this.move(tx, cohort, offered, 'select');
    const confirmBy = await this.offer(tx, cohort, offered);
    for (const id of offered) await repository.mark(id, { reason: 'moved_up', confirmBy, offeredAt: tx.at });
    await this.note(tx, cohort, 'system', 'seat_lapsed', lapsed);
    await this.note(tx, cohort, 'system', 'seat_offered', offered);
  }

  /** Until when seats that are offered now are to be confirmed; the waitlist is looked at again when that time is over. */
  async offer(tx: Tx, { id, startsOn }: KnownCohort, offered: readonly string[]): Promise<string> {
    const { 'selection.confirm_days': days } = await this.policies.all(tx);
    const confirmBy = confirmDeadline(tx.at, days, startsOn);
    if (offered.length > 0) await this.watch.at(tx, id, confirmBy);
    return confirmBy;
  }

  /** Confirms the seat of a selected applicant; one that somebody else waits for after its time is not confirmed any more. */
  async confirm(tx: Tx, cohort: KnownCohort, enrolmentId: string, by: DoneBy): Promise<void> {
    const book = await this.book(tx, cohort);
    const holder = book.people.find(({ id }) => id === enrolmentId);
    const isLapsing = turnOver(book, tx.at).lapsed.includes(enrolmentId);
    const isOpen = holder?.status === 'selected' && movingStatuses.includes(cohort.status);
    if (!isOpen || isLapsing) throw new DomainError('intake.nothing_to_confirm');
    const { personId } = await this.enrolments.holderOf(tx, enrolmentId);
    await this.overlaps.assertFree(tx, cohort.id, personId);
    await this.move(tx, cohort, [enrolmentId], 'enrol');
    await TrainingApplicationRepository.in(tx).mark(enrolmentId, { confirmedAt: tx.at });
    await this.note(tx, cohort, by, 'seat_confirmed', [enrolmentId]);
  }

  /** Takes somebody off the list at their own wish; the seat, if there was one, goes to whoever waits first. */
  async withdraw(tx: Tx, cohort: KnownCohort, enrolmentId: string, by: DoneBy): Promise<void> {
    await this.move(tx, cohort, [enrolmentId], 'withdraw');
    await this.note(tx, cohort, by, 'withdrawn', [enrolmentId]);
    await this.turn(tx, cohort);
  }

  /** The seats that nobody has. */
  async free(tx: Tx, cohort: KnownCohort): Promise<number> {
    return freeSeats(await this.book(tx, cohort));
  }

  /** How many wait before somebody; null for whoever does not wait. */
  async waitingBefore(tx: Tx, cohort: KnownCohort, enrolmentId: string): Promise<number | null> {
    const place = waiting(await this.book(tx, cohort)).findIndex(({ id }) => id === enrolmentId);
    return place < 0 ? null : place;
  }

  /** Moves enrolments by an event of their machine. */
  async move(tx: Tx, cohort: KnownCohort, ids: readonly string[], event: EnrolmentEvent): Promise<void> {
    await this.enrolments.moveAll(tx, cohort.id, ids, event);
  }

  private async book(tx: Tx, { id, capacity }: KnownCohort): Promise<SeatBook> {
    const statuses = await this.enrolments.statusesOf(tx, id);
    const applications = new Map(
      (await TrainingApplicationRepository.in(tx).of(id)).map((each) => [each.enrolmentId, each]),
    );
    const people = [...statuses].map(([enrolmentId, status]) => {
      const { waitlistPlace = null, confirmBy = null } = applications.get(enrolmentId) ?? {};
      return { id: enrolmentId, status, waitlistPlace, confirmBy };
    });
    return { capacity, people };
  }

  private async note(tx: Tx, cohort: KnownCohort, by: DoneBy, what: string, ids: readonly string[]): Promise<void> {
    const events: HappenedEvent[] = ids.map((id) => enrolmentEvent(what, { id, cohortId: cohort.id }, {}));
    if (events.length > 0) await AuditRepository.in(tx).append(by, events, cohort.centreId);
  }
}
