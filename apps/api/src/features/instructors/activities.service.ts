import {
  type ActivityStep,
  type Actor,
  DomainError,
  type InstructorActivity,
  type NewActivity,
  settleActivity,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { ActivityRepository } from './activity.repository.ts';
import { InstructorAccess } from './instructor-access.service.ts';
import { InstructorFileRepository } from './instructor-file.repository.ts';

/** The development plan of an instructor and what came of it. */
@Injectable()
export class ActivitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: InstructorAccess,
  ) {}

  /** The activities of an instructor, newest first. */
  list(instructorId: string, actor: Actor): Promise<{ items: InstructorActivity[] }> {
    return this.transactions.read(async (tx) => {
      await this.access.of(tx, instructorId, actor, 'instructor.read');
      return { items: await ActivityRepository.in(tx).of(instructorId) };
    });
  }

  /** Plans one more activity. */
  plan(instructorId: string, given: NewActivity, actor: Actor): Promise<InstructorActivity> {
    return this.transactions.run(async (tx) => {
      const instructor = await this.access.of(tx, instructorId, actor, 'instructor.keep');
      const stored = { id: newId(), instructorId, status: 'planned', evidenceId: null, version: 1 } as const;
      const activity: InstructorActivity = { ...given, provider: given.provider ?? null, ...stored };
      await ActivityRepository.in(tx).insert(activity);
      const { id: activityId, kind, hours } = activity;
      await this.access.tell(tx, 'activity_planned', instructor, actor, { activityId, kind, hours });
      return activity;
    });
  }

  /** Settles an activity or plans it again; whoever saw an older state is refused. */
  move(instructorId: string, activityId: string, step: ActivityStep, actor: Actor): Promise<InstructorActivity> {
    return this.transactions.run(async (tx) => {
      const repository = ActivityRepository.in(tx);
      const instructor = await this.access.of(tx, instructorId, actor, 'instructor.keep');
      const activity = await repository.lock(instructorId, activityId);
      if (!activity) throw new DomainError('instructor.activity_not_found');
      if (activity.version !== step.version) throw new DomainError('instructor.activity_stale');
      const settled = settleActivity(activity, step, dayInJakarta(tx.at));
      if (settled.evidenceId) await InstructorFileRepository.in(tx).assertOf(instructorId, settled.evidenceId);
      await repository.settle(activityId, settled);
      const { status, hours } = settled;
      await this.access.tell(tx, 'activity_settled', instructor, actor, { activityId, status, hours });
      return { ...activity, ...settled, version: activity.version + 1 };
    });
  }
}
