import {
  type Actor,
  type CheckInCount,
  type CheckInPolicies,
  type CheckInScreen,
  checkInStepSeconds,
  checkInTimes,
  DomainError,
  type TrainingSession,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { CheckInRepository } from './check-in.repository.ts';
import { CheckInCodesService } from './check-in-codes.service.ts';

/** The last few names that the screen in front of the class shows. */
const SHOWN = 8;

/** The screen in front of the class: its changing code, and who is there. */
@Injectable()
export class CheckInScreensService {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: CheckInCodesService,
    private readonly cohorts: CohortsService,
    private readonly policies: PoliciesService,
  ) {}

  /** What the screen in front of the class needs; it goes on showing codes when its network is gone. */
  screen(cohortId: string, sessionId: string, origin: string, actor: Actor): Promise<CheckInScreen> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.record');
      const session = sessionIn(cohort, sessionId);
      return {
        ...{ sessionId, cohortTitle: cohort.title, startsAt: session.startsAt },
        ...checkInTimes(session, await this.policy(tx)),
        ...{ secret: this.codes.secretOf(sessionId).toString('base64'), stepSeconds: checkInStepSeconds, now: tx.at },
        address: `${origin}/hadir`,
      };
    });
  }

  /** Who has checked in by now. */
  count(cohortId: string, sessionId: string, actor: Actor): Promise<CheckInCount> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.read');
      sessionIn(cohort, sessionId);
      const repository = CheckInRepository.in(tx);
      const here = await repository.checkedIn(sessionId);
      return { here: here.length, expected: await repository.expected(cohortId), latest: here.slice(0, SHOWN) };
    });
  }

  /** The minutes that the deployment allows around the start of a session. */
  async policy(tx: Tx): Promise<CheckInPolicies> {
    const all = await this.policies.all(tx);
    return {
      opensMinutesBefore: all['check_in.opens_minutes_before'],
      lateAfterMinutes: all['check_in.late_after_minutes'],
    };
  }
}

/** A session of a cohort; refuses with `session.not_found`. */
export function sessionIn({ sessions }: KnownCohort, sessionId: string): TrainingSession {
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session) throw new DomainError('session.not_found');
  return session;
}
