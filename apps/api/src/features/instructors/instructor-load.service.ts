import {
  type Actor,
  assertCan,
  dayPlus,
  type InstructorLoad,
  type InstructorRoster,
  instructorLoad,
  type LoadTerms,
  mondayOf,
  rosterWeeks,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AbsenceRepository } from './absence.repository.ts';
import { InstructorAccess } from './instructor-access.service.ts';
import { TaughtRepository } from './taught.repository.ts';

const WEEK = 7;

/** How much instructors teach, against what the policy allows. */
@Injectable()
export class InstructorLoadService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: InstructorAccess,
    private readonly centres: CentresService,
    private readonly policies: PoliciesService,
  ) {}

  /** Lesson hours of an instructor in a year, week by week and month by month, by the clock of the centre. */
  load(instructorId: string, year: number, actor: Actor): Promise<InstructorLoad> {
    return this.transactions.read(async (tx) => {
      const { centreId } = await this.access.of(tx, instructorId, actor, 'instructor.read');
      // A week may begin before the year and end after it.
      const range = { from: dayPlus(`${year}-01-01`, -WEEK), to: dayPlus(`${year}-12-31`, WEEK) };
      const taught = await TaughtRepository.in(tx).between([instructorId], range);
      return instructorLoad(taught.get(instructorId) ?? [], year, await this.terms(tx, centreId));
    });
  }

  /** The instructors of a centre over some weeks, with their hours and the days on which they cannot teach. */
  roster(centreId: string, { from, weeks }: { from: string; weeks: number }, actor: Actor): Promise<InstructorRoster> {
    return this.transactions.read(async (tx) => {
      assertCan(actor, 'instructor.read', this.centres.subject(await this.centres.of(tx, centreId)));
      const terms = await this.terms(tx, centreId);
      const instructors = await TaughtRepository.in(tx).instructorsOf(centreId);
      const ids = instructors.map(({ id }) => id);
      const range = { from: mondayOf(from), to: dayPlus(mondayOf(from), weeks * WEEK) };
      const taught = await TaughtRepository.in(tx).between(ids, range);
      const absences = await AbsenceRepository.in(tx).touching(ids, range);
      const items = instructors.map(({ id, fullName }) => {
        const own = absences.filter(({ instructorId }) => instructorId === id);
        return { instructorId: id, fullName, weeks: rosterWeeks(taught.get(id) ?? [], own, { from, weeks }, terms) };
      });
      return { limits: terms.limits, items };
    });
  }

  private async terms(tx: Tx, centreId: string): Promise<LoadTerms> {
    const values = await this.policies.all(tx);
    const week = values['instructor_load.week_hours'];
    const month = values['instructor_load.month_hours'];
    const limits = { week, month, year: values['instructor_load.year_hours'] };
    const { regionCode } = await this.centres.of(tx, centreId);
    return { zone: timeZoneOf(regionCode), minutes: values['lesson_hour.minutes'], limits };
  }
}
