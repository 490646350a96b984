import {
  type Actor,
  type CheckIn,
  type CheckInDecision,
  type CheckInScan,
  type CheckInTicket,
  DomainError,
  decideCheckIn,
  deriveAttendanceRecord,
  isNewCheckIn,
  isOwn,
  type NewCheckIn,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { AttendanceStatementsService, type CellOfAttendance } from '../attendance/attendance-statements.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CheckInRepository, type OwnSession } from './check-in.repository.ts';
import { CheckInCodesService, type SeenCode } from './check-in-codes.service.ts';
import { CheckInScreensService, sessionIn } from './check-in-screens.service.ts';

/** A whole class scans behind the centre's one address, and some scan twice. */
const addressLimit: Limit = { name: 'check-in by address', hits: 600, seconds: 900 };
/** Wrong codes of one account: enough for tired eyes, far from a guess. */
const accountLimit: Limit = { name: 'check-in by account', hits: 20, seconds: 900 };

/** Lets trainees state their own attendance with the changing code of a session. */
@Injectable()
export class CheckInsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly limiter: RateLimiter,
    private readonly codes: CheckInCodesService,
    private readonly cohorts: CohortsService,
    private readonly statements: AttendanceStatementsService,
    private readonly screens: CheckInScreensService,
  ) {}

  /** Turns a scan into a ticket, so that typing a PIN costs nobody the code. */
  async keepScan({ sessionId, code }: CheckInScan, caller: Caller): Promise<CheckInTicket> {
    await this.limiter.assertWithin(addressLimit, caller);
    const now = this.clock.now();
    if (!this.codes.isShown(sessionId, code, now)) throw new DomainError('check_in.wrong_code');
    return this.codes.ticketFor(sessionId, now);
  }

  /** Checks the caller in, once for each session. */
  async checkIn(given: NewCheckIn, actor: Actor): Promise<CheckIn> {
    const retryAfterSeconds = await this.limiter.hit(accountLimit, actor.accountId);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
    const answer = await this.transactions.run(async (tx) => {
      const { seen, place } = await this.find(tx, given, actor);
      const cohort = await this.cohorts.lock(tx, place.cohortId);
      return this.state(tx, cohort, place, seen, actor);
    });
    await this.limiter.giveBack(accountLimit, actor.accountId);
    return answer;
  }

  private async find(tx: Tx, given: NewCheckIn, actor: Actor): Promise<{ seen: SeenCode; place: OwnSession }> {
    const repository = CheckInRepository.in(tx);
    const personId = actor.personId ?? '';
    if (!actor.personId) throw new DomainError('check_in.stranger');
    const mine = ({ centreId }: OwnSession) => isOwn(actor, { personId, centreId });
    if ('ticket' in given) {
      const seen = this.codes.read(given.ticket, tx.at);
      const place = await repository.place(personId, seen.sessionId);
      if (!place || !mine(place)) throw new DomainError('check_in.stranger');
      return { seen, place };
    }
    const { opensMinutesBefore } = await this.screens.policy(tx);
    const open = (await repository.around(personId, opensMinutesBefore)).filter(mine);
    const place = open.find(({ sessionId }) => this.codes.isShown(sessionId, given.code, tx.at));
    if (!place) throw new DomainError('check_in.wrong_code');
    return { seen: { sessionId: place.sessionId, at: tx.at }, place };
  }

  private async state(
    tx: Tx,
    cohort: KnownCohort,
    place: OwnSession,
    { at }: SeenCode,
    actor: Actor,
  ): Promise<CheckIn> {
    const { sessionId, enrolmentId, enrolmentStatus } = place;
    const session = sessionIn(cohort, sessionId);
    const cell = await this.statements.cell(tx, cohort.id, sessionId, enrolmentId);
    const first = cell.history.find(({ origin }) => origin === 'self_check_in');
    const standing = deriveAttendanceRecord(cell.history);
    const [policies, known] = [await this.screens.policy(tx), first !== undefined];
    const decision = decideCheckIn({
      ...{ cohortStatus: cohort.status, enrolmentStatus, session, policies, known, standing },
      at: first?.deviceAt ?? at,
    });
    if (isNewCheckIn(decision)) await this.append(tx, cohort, cell, decision, at, actor);
    return { sessionId, cohortTitle: cohort.title, startsAt: session.startsAt, at: first?.deviceAt ?? at, ...decision };
  }

  /** Beside what the staff noted, where that says something else: the trainee knew nothing of it. */
  private async append(
    tx: Tx,
    cohort: KnownCohort,
    cell: CellOfAttendance,
    decision: CheckInDecision,
    at: string,
    actor: Actor,
  ) {
    const { status, outcome } = decision;
    const heads = deriveAttendanceRecord(cell.history)?.heads ?? [];
    await this.statements.append(tx, cell, {
      ...{ status, origin: 'self_check_in', reason: null, madeAt: at },
      supersedes: outcome === 'recorded' ? heads : [],
      author: { id: actor.accountId, name: actor.fullName },
    });
    const { sessionId, enrolmentId } = cell;
    const event = cohortEvent('checked_in', cohort.id, { sessionId, enrolmentId, status, outcome });
    await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
  }
}
