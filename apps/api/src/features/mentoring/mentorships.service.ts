import {
  type Actor,
  assertCan,
  can,
  DomainError,
  followUpsOf,
  type MentorChoice,
  type MentoredPerson,
  type Mentorship,
  type MentorshipChange,
  type MentorshipQuery,
  type MentorshipStep,
  type MentorshipSummary,
  moveMentorship,
  type NewMentorship,
  type OpenedMentorships,
  type Page,
  type Permission,
  type Policies,
  reachOf,
  type Subject,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CooperativesService } from '../cooperatives/cooperatives.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { MentorshipRepository, type MentorshipRow, type Reckoning } from './mentorship.repository.ts';
import { VisitRepository } from './visit.repository.ts';

const completed: readonly string[] = ['completed', 'amending', 'archived'];

/** Mentors cooperatives after training: who mentors which, towards what, and what is due when. */
@Injectable()
export class MentorshipsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly cohorts: CohortsService,
    private readonly cooperatives: CooperativesService,
    private readonly policies: PoliciesService,
  ) {}

  /** One page of the mentorships within the caller's reach. */
  list(query: MentorshipQuery, actor: Actor): Promise<Page<MentorshipSummary>> {
    return this.transactions.read(async (tx) =>
      MentorshipRepository.in(tx).list(query, reachOf(actor, 'mentoring.read'), await this.reckoning(tx)),
    );
  }

  /** One mentorship; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<Mentorship> {
    return this.transactions.read(async (tx) => this.view(tx, await this.of(tx, id, actor, 'mentoring.read')));
  }

  /** Begins mentoring a cooperative; one that is being mentored is refused. */
  create({ cooperativeId, centreId, mentorId, startsOn, goal }: NewMentorship, actor: Actor): Promise<Mentorship> {
    return this.transactions.run(async (tx) => {
      assertCan(actor, 'mentoring.manage', this.centres.subject(await this.centres.of(tx, centreId)));
      await this.cooperatives.of(tx, cooperativeId);
      await this.assertMentor(tx, centreId, mentorId);
      const id = await this.open(tx, { cooperativeId, centreId, startsOn }, mentorId ?? null, goal || null, actor);
      return this.view(tx, await this.of(tx, id, actor, 'mentoring.read'));
    });
  }

  /** Begins mentoring every cooperative that a completed cohort trained people of; those being mentored stay as they are. */
  openForCohort(cohortId: string, actor: Actor): Promise<OpenedMentorships> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'mentoring.manage');
      if (!completed.includes(cohort.status)) throw new DomainError('mentoring.cohort_not_completed');
      const repository = MentorshipRepository.in(tx);
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

  /** Who can be named as mentor at a centre. */
  mentors(centreId: string, actor: Actor): Promise<{ items: MentorChoice[] }> {
    return this.transactions.read(async (tx) => {
      assertCan(actor, 'mentoring.manage', this.centres.subject(await this.centres.of(tx, centreId)));
      return { items: await MentorshipRepository.in(tx).mentorsOf(centreId, dayInJakarta(tx.at)) };
    });
  }

  /** Who of the cooperative was trained, the latest training of each. */
  people(id: string, actor: Actor): Promise<{ items: MentoredPerson[] }> {
    return this.transactions.read(async (tx) => {
      const { cooperativeId } = await this.of(tx, id, actor, 'mentoring.read');
      return { items: await MentorshipRepository.in(tx).peopleOf(cooperativeId) };
    });
  }

  /** Writes the goal; naming the mentor is for those who lead the mentoring. */
  change(id: string, { version, mentorId, goal }: MentorshipChange, actor: Actor): Promise<Mentorship> {
    return this.transactions.run(async (tx) => {
      const before = await this.lock(tx, id, actor, 'mentoring.record');
      if (before.version !== version) throw new DomainError('mentoring.stale');
      if (mentorId !== undefined && mentorId !== before.mentorId) {
        assertCan(actor, 'mentoring.manage', subjectOf(before));
        await this.assertMentor(tx, before.centreId, mentorId);
      }
      const after = {
        ...before,
        mentorId: mentorId === undefined ? before.mentorId : mentorId,
        goal: goal === undefined ? before.goal : goal || null,
      };
      await MentorshipRepository.in(tx).save(id, after);
      await this.tell(tx, 'mentoring.changed', after, actor, { mentorId: after.mentorId });
      return this.view(tx, await this.of(tx, id, actor, 'mentoring.read'));
    });
  }

  /** Finishes a mentorship, or takes it up again, with a reason. */
  move(id: string, step: MentorshipStep, actor: Actor): Promise<Mentorship> {
    return this.transactions.run(async (tx) => {
      const before = await this.lock(tx, id, actor, 'mentoring.manage');
      if (before.version !== step.version) throw new DomainError('mentoring.stale');
      const status = moveMentorship(before.status, step);
      const finishedNote = status === 'finished' ? step.note : null;
      await MentorshipRepository.in(tx).save(id, { ...before, status, finishedNote });
      await this.tell(tx, status === 'finished' ? 'mentoring.finished' : 'mentoring.resumed', before, actor, {});
      return this.view(tx, await this.of(tx, id, actor, 'mentoring.read'));
    });
  }

  /** The mentorship of an id for somebody; out of reach it does not exist. */
  async of(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<MentorshipRow> {
    return allowed(await MentorshipRepository.in(tx).find(id, await this.reckoning(tx)), actor, permission);
  }

  /** The same, once nobody else changes it until the transaction ends. */
  async lock(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<MentorshipRow> {
    return allowed(await MentorshipRepository.in(tx).lock(id, await this.reckoning(tx)), actor, permission);
  }

  /** A mentorship with its plan and what is due. */
  async view(tx: Tx, row: MentorshipRow): Promise<Mentorship> {
    const repository = VisitRepository.in(tx);
    const visits = await repository.of(row.id);
    const reckoning = await this.reckoning(tx);
    const followUps = followUpsOf(row.startsOn, visits, reckoning, reckoning.today);
    return { ...row, tasks: await repository.tasksOf(row.id), followUps };
  }

  /** Writes an act into the trail; words and names stay out of it. */
  async tell(tx: Tx, type: string, { id, centreId }: MentorshipRow, actor: Actor, data: object): Promise<void> {
    const event = { type, subjectType: 'mentorship', subjectId: id, data: { ...data } };
    await AuditRepository.in(tx).append(actor, [event], centreId);
  }

  private async reckoning(tx: Tx): Promise<Reckoning> {
    return { today: dayInJakarta(tx.at), ...followUpPolicy(await this.policies.all(tx)) };
  }

  private async open(
    tx: Tx,
    of: { cooperativeId: string; centreId: string; startsOn: string },
    mentorId: string | null,
    goal: string | null,
    actor: Actor,
  ): Promise<string> {
    const id = newId();
    await MentorshipRepository.in(tx).insert({ id, ...of, mentorId, goal });
    const { cooperativeId } = of;
    const event = { type: 'mentoring.begun', subjectType: 'mentorship', subjectId: id, data: { cooperativeId } };
    await AuditRepository.in(tx).append(actor, [event], of.centreId);
    return id;
  }

  private async assertMentor(tx: Tx, centreId: string, mentorId: string | null | undefined): Promise<void> {
    if (!mentorId) return;
    const mentors = await MentorshipRepository.in(tx).mentorsOf(centreId, dayInJakarta(tx.at));
    if (!mentors.some(({ id }) => id === mentorId)) throw new DomainError('mentoring.not_a_mentor');
  }
}

/** The facts that decide whose a mentorship is. */
export function subjectOf({
  centreId,
  cooperativeId,
  mentorId,
}: Pick<MentorshipRow, 'centreId' | 'cooperativeId' | 'mentorId'>): Subject {
  return { centreId, cooperativeId, mentorAccountIds: mentorId === null ? [] : [mentorId] };
}

function allowed(row: MentorshipRow | null, actor: Actor, permission: Permission): MentorshipRow {
  if (!row || !can(actor, 'mentoring.read', subjectOf(row))) throw new DomainError('mentoring.not_found');
  assertCan(actor, permission, subjectOf(row));
  return row;
}

const followUpPolicy = (policies: Policies) => ({
  months: [
    policies['mentoring.first_follow_up_months'],
    policies['mentoring.second_follow_up_months'],
    policies['mentoring.third_follow_up_months'],
  ],
  windowDays: policies['mentoring.follow_up_window_days'],
});
