import type { Actor, AttendanceRecord, Grade, PresentPerson } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import type { LiveTopic } from './live-notices.service.ts';
import { PresenceService } from './presence.service.ts';

/** What stands in a cohort now, as far as it was asked for. */
export interface LiveState {
  presence?: PresentPerson[];
  grades?: Grade[];
  attendance?: AttendanceRecord[];
}

/** Reads what those who have a cohort's sheets open are told. */
@Injectable()
export class LiveStateService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly grading: GradingService,
    private readonly attendance: AttendanceService,
    private readonly presence: PresenceService,
  ) {}

  /** Refuses who may not see a cohort's sheets. */
  assertMayFollow(cohortId: string, actor: Actor): Promise<void> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'grading.read');
    });
  }

  /** The state of some topics of a cohort, on one snapshot. */
  read(cohortId: string, topics: ReadonlySet<LiveTopic>): Promise<LiveState> {
    return this.transactions.read(async (tx) => ({
      ...(topics.has('presence') && { presence: await this.presence.of(tx, cohortId) }),
      ...(topics.has('grades') && { grades: await this.grading.gradesOf(tx, cohortId) }),
      ...(topics.has('attendance') && { attendance: await this.attendance.recordsOf(tx, cohortId) }),
    }));
  }
}
