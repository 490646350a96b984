import {
  type Actor,
  assertCan,
  can,
  DomainError,
  type Enrolment,
  type EnrolmentEvent,
  type EnrolmentExit,
  type EnrolmentStatus,
  enrolmentMachine,
  type HappenedEvent,
  type Page,
  type Permission,
  type PersonWarning,
  targetOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { SeatWatchService } from '../cohorts/seat-watch.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { PersonVouchersService } from '../people/person-vouchers.service.ts';
import { type EnrolmentFilter, EnrolmentRepository } from './enrolment.repository.ts';
import { enrolmentEvent, enrolmentView } from './enrolment.rules.ts';
import type { EnrolmentRow, NewEnrolmentRow } from './enrolment.table.ts';

@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly people: PeopleService,
    private readonly vouchers: PersonVouchersService,
    private readonly seats: SeatWatchService,
  ) {}

  /** One page of a cohort's people, in the order of the list. */
  list(cohortId: string, filter: EnrolmentFilter, actor: Actor): Promise<Page<Enrolment>> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'enrolment.read');
      const page = await EnrolmentRepository.in(tx).list(cohortId, filter);
      return { ...page, items: await this.views(tx, page.items) };
    });
  }

  /** Lets a trainee leave by wish or by the centre's decision; the seat is free again, the place in the list is not. */
  exit(id: string, { event, version, reason }: EnrolmentExit, actor: Actor): Promise<Enrolment> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.locked(tx, id, actor, 'enrolment.manage');
      if (enrolment.version !== version) throw new DomainError('enrolment.stale');
      const status = moved(enrolment.status, event);
      if (!status) throw new DomainError('enrolment.wrong_state', { status: enrolment.status, event });
      await EnrolmentRepository.in(tx).move([id], status, reason);
      await this.note(tx, cohort, [enrolmentEvent(status, enrolment, { reason })], actor);
      await this.seats.now(tx, cohort.id);
      return this.one(tx, id);
    });
  }

  /** Shows the whole NIK of a trainee once; the look and its reason stand in the audit trail. */
  revealNik(id: string, reason: string, actor: Actor): Promise<{ nik: string }> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.locked(tx, id, actor, 'person.reveal_nik');
      const nik = await this.people.nikOf(tx, enrolment.personId, cohort.centreId);
      await this.note(tx, cohort, [enrolmentEvent('nik_revealed', enrolment, { reason })], actor);
      return { nik };
    });
  }

  /** Everybody who ever was on a cohort's list, in its order. */
  async rosterOf(tx: Tx, cohortId: string): Promise<Enrolment[]> {
    return this.views(tx, await EnrolmentRepository.in(tx).of(cohortId));
  }

  /** The state of each enrolment of a cohort, by id, in the order of the list. */
  statusesOf(tx: Tx, cohortId: string): Promise<Map<string, EnrolmentStatus>> {
    return EnrolmentRepository.in(tx).statuses(cohortId);
  }

  /** Moves the enrolments of a locked cohort that take an event; the others stay as they are. */
  async moveAll(tx: Tx, cohortId: string, ids: readonly string[], event: EnrolmentEvent): Promise<string[]> {
    const statuses = await this.statusesOf(tx, cohortId);
    const movable = ids.filter((id) => moved(statuses.get(id) ?? 'rejected', event) !== null);
    const target = moved(statuses.get(movable[0] ?? '') ?? 'rejected', event);
    if (target) await EnrolmentRepository.in(tx).move(movable, target);
    return movable;
  }

  /** An enrolment and its cohort, locked, for somebody who may do this with it. */
  async locked(tx: Tx, id: string, actor: Actor, permission: Permission) {
    const found = await EnrolmentRepository.in(tx).find(id);
    if (!found) throw new DomainError('enrolment.not_found');
    const cohort = await this.cohorts.lock(tx, found.cohortId);
    if (!can(actor, 'enrolment.read', cohort.subject)) throw new DomainError('enrolment.not_found');
    assertCan(actor, permission, cohort.subject);
    return { cohort, enrolment: await this.one(tx, id) };
  }

  /** Notes a remark about somebody on a list, or takes it away. */
  warn(tx: Tx, id: string, warning: PersonWarning, stands: boolean): Promise<void> {
    return EnrolmentRepository.in(tx).warn(id, warning, stands);
  }

  /** Whose enrolment it is. */
  async holderOf(tx: Tx, id: string) {
    const { personId, person } = await this.one(tx, id);
    return { enrolmentId: id, personId, fullName: person.fullName, birthDate: person.birthDate };
  }

  /** Notes enrolments in the audit trail. */
  noteEnrolled(tx: Tx, cohort: KnownCohort, rows: readonly NewEnrolmentRow[], actor: Actor): Promise<void> {
    const events = rows.map((row) => enrolmentEvent('enrolled', row, { warnings: row.warnings }));
    return this.note(tx, cohort, events, actor);
  }

  private note(tx: Tx, { centreId }: KnownCohort, events: readonly HappenedEvent[], actor: Actor): Promise<void> {
    return AuditRepository.in(tx).append(actor, events, centreId);
  }

  /** One enrolment as its centre sees it. */
  async one(tx: Tx, id: string): Promise<Enrolment> {
    const row = await EnrolmentRepository.in(tx).find(id);
    const [view] = row ? await this.views(tx, [row]) : [];
    if (!view) throw new DomainError('enrolment.not_found');
    return view;
  }

  private async views(tx: Tx, rows: readonly EnrolmentRow[]): Promise<Enrolment[]> {
    const idsOf = (which: 'id' | 'personId') => rows.map((row) => row[which]);
    const [people, vouchers] = [await this.people.of(tx, idsOf('personId')), await this.vouchers.of(tx, idsOf('id'))];
    const today = dayInJakarta(tx.at);
    return rows.flatMap((row) => {
      const person = people.get(row.personId);
      return person ? [enrolmentView(row, person, { ...vouchers.get(row.id), today })] : [];
    });
  }
}

const moved = (status: EnrolmentStatus, event: EnrolmentEvent) =>
  targetOf<EnrolmentStatus, EnrolmentEvent>(enrolmentMachine, status, event);
