import {
  type Actor,
  type AttendanceRecord,
  assertExcusable,
  attendanceOutlooks,
  checkInTimes,
  isOwn,
  type MySession,
  type MyTraining,
  type Policies,
  refusalOf,
  type TrainingSession,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { CheckInRepository, type OwnTraining } from './check-in.repository.ts';
import { ExcuseRepository, type ExcuseRow } from './excuse.repository.ts';

/** What decides over each session of a training. */
interface OwnFacts {
  training: OwnTraining;
  cohort: KnownCohort;
  records: readonly AttendanceRecord[];
  excuses: readonly ExcuseRow[];
  policies: Policies;
  now: string;
}

/** A trainee's own trainings: when the sessions are, what is noted, and what can still be reached. */
@Injectable()
export class MyTrainingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly attendance: AttendanceService,
    private readonly policies: PoliciesService,
  ) {}

  /** The trainings the caller is in now. */
  list(actor: Actor): Promise<{ items: MyTraining[] }> {
    return this.transactions.read(async (tx) => {
      const { personId } = actor;
      if (personId === null) return { items: [] };
      const trainings = await CheckInRepository.in(tx).trainings(personId);
      const items: MyTraining[] = [];
      for (const training of trainings.filter(({ centreId }) => isOwn(actor, { personId, centreId }))) {
        items.push(await this.view(tx, training));
      }
      return { items };
    });
  }

  private async view(tx: Tx, training: OwnTraining): Promise<MyTraining> {
    const { cohortId, enrolmentId } = training;
    const cohort = await this.cohorts.of(tx, cohortId);
    const records = (await this.attendance.recordsOf(tx, cohortId)).filter((one) => one.enrolmentId === enrolmentId);
    const excuses = await ExcuseRepository.in(tx).ofEnrolment(enrolmentId);
    const policies = await this.policies.all(tx);
    const minimumPercent = policies['attendance.minimum_percent'];
    const [outlook] = attendanceOutlooks(cohort.sessions, [enrolmentId], records, minimumPercent);
    const facts = { training, cohort, records, excuses, policies, now: tx.at };
    return {
      ...{ enrolmentId, cohortTitle: cohort.title, centreName: cohort.centreName, minimumPercent },
      ...{ startsOn: cohort.startsOn, endsOn: cohort.endsOn },
      ...{ standing: outlook?.standing ?? 'on_track', percentSoFar: outlook?.percentSoFar ?? 0 },
      sessions: cohort.sessions.map((session) => sessionView(session, facts)),
    };
  }
}

function sessionView(session: TrainingSession, facts: OwnFacts): MySession {
  const { training, cohort, records, policies, now } = facts;
  const { id, startsAt, endsAt, place, topic } = session;
  const excuses = facts.excuses.filter(({ sessionId }) => sessionId === id);
  const status = records.find(({ sessionId }) => sessionId === id)?.status ?? null;
  const { opensAt, closesAt } = checkInTimes(session, {
    opensMinutesBefore: policies['check_in.opens_minutes_before'],
    lateAfterMinutes: policies['check_in.late_after_minutes'],
  });
  const isOpen = Date.parse(opensAt) <= Date.parse(now) && Date.parse(now) <= Date.parse(closesAt);
  const latest = excuses.at(-1);
  const asked = {
    ...{ cohortStatus: cohort.status, enrolmentStatus: training.enrolmentStatus, session, now, attendance: status },
    ...{ daysAfter: policies['excuse.days_after'], earlier: excuses.map((one) => one.status) },
  };
  return {
    ...{ id, startsAt, endsAt, place, topic, status },
    excuse: latest ? { id: latest.id, status: latest.status, answer: latest.answer } : null,
    mayCheckIn: isOpen && status === null && training.enrolmentStatus === 'active' && cohort.status !== 'confirmed',
    mayAskExcuse: refusalOf(() => assertExcusable(asked)) === null,
  };
}
