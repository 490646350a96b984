import {
  type Actor,
  assertCan,
  DomainError,
  type Mentorship,
  type MentorshipChange,
  type MentorshipQuery,
  type MentorshipStep,
  type MentorshipSummary,
  moveMentorship,
  type NewMentorship,
  type OpenedMentorships,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CooperativesService } from '../cooperatives/cooperatives.service.ts';
import { MentoredRepository } from './mentored.repository.ts';
import { MentoredService } from './mentored.service.ts';
import { MentorshipRepository } from './mentorship.repository.ts';
import { MentorshipAccess, subjectOf } from './mentorship-access.service.ts';

const completed: readonly string[] = ['completed', 'amending', 'archived'];

/** Mentors cooperatives after training: who mentors which, towards what, and what is due when. */
@Injectable()
export class MentorshipsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly cohorts: CohortsService,
    private readonly cooperatives: CooperativesService,
    private readonly access: MentorshipAccess,
    private readonly mentored: MentoredService,
  ) {}

  /** One page of the mentorships within the caller's reach. */
  list(query: MentorshipQuery, actor: Actor): Promise<Page<MentorshipSummary>> {
    return this.transactions.read(async (tx) =>
      MentorshipRepository.in(tx).list(query, reachOf(actor, 'mentoring.read'), await this.access.reckoning(tx)),
    );
  }

  /** One mentorship; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<Mentorship> {
    return this.transactions.read(async (tx) =>
      this.access.view(tx, await this.access.of(tx, id, actor, 'mentoring.read')),
    );
  }

  /** Begins mentoring a cooperative; one that is being mentored is refused. */
  create({ cooperativeId, centreId, mentorId, startsOn, goal }: NewMentorship, actor: Actor): Promise<Mentorship> {
    return this.transactions.run(async (tx) => {
      assertCan(actor, 'mentoring.manage', this.centres.subject(await this.centres.of(tx, centreId)));
      await this.cooperatives.of(tx, cooperativeId);
      await this.mentored.assertMentor(tx, centreId, mentorId);
      const id = await this.open(tx, { cooperativeId, centreId, startsOn }, mentorId ?? null, goal || null, actor);
      return this.access.view(tx, await this.access.of(tx, id, actor, 'mentoring.read'));
    });
  }

  /** Begins mentoring every cooperative that a completed cohort trained people of; those being mentored stay as they are. */
  openForCohort(cohortId: string, actor: Actor): Promise<OpenedMentorships> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'mentoring.manage');
      if (!completed.includes(cohort.status)) throw new DomainError('mentoring.cohort_not_completed');
      const repository = MentoredRepository.in(tx);
      const { cooperativeIds, without } = await repository.trainedBy(cohortId);
      const already = await repository.activeOf(cooperativeIds);
      const opened: string[] = [];
      for (const cooperativeId of cooperativeIds.filter((one) => !already.includes(one))) {
        const { centreId, endsOn: startsOn } = cohort;
        opened.push(await this.open(tx, { cooperativeId, centreId, startsOn }, null, null, actor));
      }
      return { opened, already: already.length, withoutCooperative: without };
    });
  }

  /** Writes the goal; naming the mentor is for those who lead the mentoring. */
  change(id: string, { version, mentorId, goal }: MentorshipChange, actor: Actor): Promise<Mentorship> {
    return this.transactions.run(async (tx) => {
      const before = await this.access.lock(tx, id, actor, 'mentoring.record');
      if (before.version !== version) throw new DomainError('mentoring.stale');
      if (mentorId !== undefined && mentorId !== before.mentorId) {
        assertCan(actor, 'mentoring.manage', subjectOf(before));
        await this.mentored.assertMentor(tx, before.centreId, mentorId);
      }
      const after = {
        ...before,
        mentorId: mentorId === undefined ? before.mentorId : mentorId,
        goal: goal === undefined ? before.goal : goal || null,
      };
      const repository = MentorshipRepository.in(tx);
      await repository.save(id, after);
      if (after.mentorId !== before.mentorId) await repository.nameMentor(id, after.mentorId, dayInJakarta(tx.at));
      await this.access.tell(tx, 'mentoring.changed', after, actor, { mentorId: after.mentorId });
      return this.access.view(tx, await this.access.of(tx, id, actor, 'mentoring.read'));
    });
  }

  /** Finishes a mentorship, or takes it up again, with a reason. */
  move(id: string, step: MentorshipStep, actor: Actor): Promise<Mentorship> {
    return this.transactions.run(async (tx) => {
      const before = await this.access.lock(tx, id, actor, 'mentoring.manage');
      if (before.version !== step.version) throw new DomainError('mentoring.stale');
      const status = moveMentorship(before.status, step);
      const finishedNote = status === 'finished' ? step.note : null;
      await MentorshipRepository.in(tx).save(id, { ...before, status, finishedNote });
      await this.access.tell(tx, status === 'finished' ? 'mentoring.finished' : 'mentoring.resumed', before, actor, {});
      return this.access.view(tx, await this.access.of(tx, id, actor, 'mentoring.read'));
    });
  }

  private async open(
    tx: Tx,
    of: { cooperativeId: string; centreId: string; startsOn: string },
    mentorId: string | null,
    goal: string | null,
    actor: Actor,
  ): Promise<string> {
    const id = newId();
    const repository = MentorshipRepository.in(tx);
    await repository.insert({ id, ...of, mentorId, goal });
    if (mentorId !== null) await repository.nameMentor(id, mentorId, of.startsOn);
    const { cooperativeId } = of;
    const event = {
      type: 'mentoring.begun',
      subjectType: 'mentorship' as const,
      subjectId: id,
      data: { cooperativeId },
    };
    await AuditRepository.in(tx).append(actor, [event], of.centreId);
    return id;
  }
}
