import {
  type Actor,
  type AttendanceOutlook,
  type AttendanceWarnings,
  attendanceOpenStatuses,
  attendanceOutlooks,
  type CohortInDanger,
  can,
  inDanger,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { RosterNamesService } from '../enrolments/roster-names.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AttendanceRepository } from './attendance.repository.ts';

/** As many cohorts at work as one person looks after at a time. */
const MOST_COHORTS = 25;

/** Tells early who endangers the minimum of attendance, while something can still be done. */
@Injectable()
export class AttendanceOutlookService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly names: RosterNamesService,
    private readonly policies: PoliciesService,
  ) {}

  /** Those of a cohort who can no longer reach the minimum, and those who are close. */
  warnings(cohortId: string, actor: Actor): Promise<AttendanceWarnings> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.read');
      const minimumPercent = await this.minimum(tx);
      const names = new Map(
        (await this.names.of(tx, cohortId)).map(({ enrolmentId, fullName }) => [enrolmentId, fullName]),
      );
      const items = inDanger(await this.of(tx, cohort)).map((outlook) => ({
        ...outlook,
        fullName: names.get(outlook.enrolmentId) ?? '',
      }));
      return { minimumPercent, items };
    });
  }

  /** The cohorts at work within reach in which somebody is in danger. */
  async cohortsInDanger(actor: Actor): Promise<{ items: CohortInDanger[] }> {
    const filter = { status: 'running', sort: '-startsOn', limit: MOST_COHORTS } as const;
    const { items: running } = await this.cohorts.list(filter, actor);
    return this.transactions.read(async (tx) => {
      const items: CohortInDanger[] = [];
      for (const { id: cohortId, title } of running) {
        const cohort = await this.cohorts.of(tx, cohortId);
        if (!can(actor, 'attendance.read', cohort.subject)) continue;
        const outlooks = await this.of(tx, cohort);
        const count = (wanted: AttendanceOutlook['standing']) =>
          outlooks.filter(({ standing }) => standing === wanted).length;
        const [close, outOfReach] = [count('close'), count('out_of_reach')];
        if (close + outOfReach > 0) items.push({ cohortId, title, close, outOfReach });
      }
      return { items };
    });
  }

  /** How everybody at work in a cohort stands; nobody where attendance is not open. */
  async of(tx: Tx, cohort: KnownCohort): Promise<AttendanceOutlook[]> {
    if (!attendanceOpenStatuses.includes(cohort.status)) return [];
    const active = (await this.names.of(tx, cohort.id)).filter(({ status }) => status === 'active');
    const ids = active.map(({ enrolmentId }) => enrolmentId);
    const records = await AttendanceRepository.in(tx).of(cohort.id);
    return attendanceOutlooks(cohort.sessions, ids, records, await this.minimum(tx));
  }

  private async minimum(tx: Tx): Promise<number> {
    return (await this.policies.all(tx))['attendance.minimum_percent'];
  }
}
