import {
  type Actor,
  DomainError,
  type MentoringTask,
  type MentoringTaskStep,
  type MentoringVisit,
  moveTask,
  type NewMentoringTask,
  receiveVisit,
  type SettledTask,
  type VisitReport,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { MentoringFileRepository } from './mentoring-file.repository.ts';
import { MentorshipAccess } from './mentorship-access.service.ts';
import { VisitRepository } from './visit.repository.ts';

/** Visits, for ever as reported, and the tasks that they agree on and settle. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mentorships: MentorshipAccess,
  ) {}

  /** The visits of a mentorship, newest first. */
  list(mentorshipId: string, actor: Actor): Promise<{ items: MentoringVisit[] }> {
    return this.transactions.read(async (tx) => {
      await this.mentorships.of(tx, mentorshipId, actor, 'mentoring.read');
      return { items: await VisitRepository.in(tx).of(mentorshipId) };
    });
  }

  /** Keeps a report with what it settles and agrees on, all or nothing; a report sent again is the one that is kept. */
  report(mentorshipId: string, report: VisitReport, actor: Actor): Promise<MentoringVisit> {
    return this.transactions.run(async (tx) => {
      const { visitedOn } = report;
      const { mentorship, mentorChanged } = await this.mentorships.lockForReport(tx, mentorshipId, visitedOn, actor);
      const repository = VisitRepository.in(tx);
      const known = await repository.find(report.id);
      if (known) return ofThis(known, mentorshipId);
      const today = dayInJakarta(tx.at);
      const received = receiveVisit(report, await this.mentorships.view(tx, mentorship), mentorChanged, today);
      await assertFiles(tx, mentorshipId, report.photoIds);
      await repository.insert(mentorshipId, report, received, { id: actor.accountId, name: actor.fullName });
      await this.plan(tx, mentorshipId, report, today);
      const { mode } = report;
      await this.mentorships.tell(tx, 'mentoring.visited', mentorship, actor, { mode, ...received });
      return ofThis(await repository.find(report.id), mentorshipId);
    });
  }

  /** What a report settles and agrees on, in the plan. */
  private async plan(tx: Tx, mentorshipId: string, { id, settled, nextSteps }: VisitReport, today: string) {
    const repository = VisitRepository.in(tx);
    for (const outcome of settled) await this.settle(tx, mentorshipId, outcome, today);
    for (const task of nextSteps) await repository.addTask(mentorshipId, task, id);
  }

  /** Adds a task to the action plan. */
  addTask(mentorshipId: string, task: NewMentoringTask, actor: Actor): Promise<MentoringTask> {
    return this.transactions.run(async (tx) => {
      const mentorship = await this.mentorships.lock(tx, mentorshipId, actor, 'mentoring.record');
      const { status } = mentorship;
      if (status !== 'active') throw new DomainError('mentoring.wrong_state', { status });
      const repository = VisitRepository.in(tx);
      const id = await repository.addTask(mentorshipId, task, null);
      await this.mentorships.tell(tx, 'mentoring.task_added', mentorship, actor, { taskId: id });
      return known(await repository.lockTask(mentorshipId, id));
    });
  }

  /** Settles a task or opens it again; whoever saw an older state is refused. */
  moveTask(
    mentorshipId: string,
    taskId: string,
    { event, note, version }: MentoringTaskStep,
    actor: Actor,
  ): Promise<MentoringTask> {
    return this.transactions.run(async (tx) => {
      const mentorship = await this.mentorships.lock(tx, mentorshipId, actor, 'mentoring.record');
      const repository = VisitRepository.in(tx);
      const task = known(await repository.lockTask(mentorshipId, taskId));
      if (task.version !== version) throw new DomainError('mentoring.stale');
      const status = moveTask(task.status, event, note ?? null);
      await repository.settleTask(taskId, status, note ?? null, dayInJakarta(tx.at));
      await this.mentorships.tell(tx, 'mentoring.task_settled', mentorship, actor, { taskId, status });
      return known(await repository.lockTask(mentorshipId, taskId));
    });
  }

  /** A task that somebody settled meanwhile stays as it is: the report from the village is kept all the same. */
  private async settle(tx: Tx, mentorshipId: string, { taskId, event, note }: SettledTask, today: string) {
    const repository = VisitRepository.in(tx);
    const task = known(await repository.lockTask(mentorshipId, taskId));
    if (task.status !== 'open') return;
    await repository.settleTask(taskId, moveTask(task.status, event, note ?? null), note ?? null, today);
  }
}

/** Refuses files that are not of this mentorship. */
export async function assertFiles(tx: Tx, mentorshipId: string, ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids).size;
  if ((await MentoringFileRepository.in(tx).count(mentorshipId, ids)) !== wanted) {
    throw new DomainError('mentoring.file_not_found');
  }
}

function known(task: MentoringTask | null): MentoringTask {
  if (!task) throw new DomainError('mentoring.task_not_found');
  return task;
}

function ofThis(visit: (MentoringVisit & { mentorshipId: string }) | null, mentorshipId: string): MentoringVisit {
  if (visit?.mentorshipId !== mentorshipId) throw new DomainError('mentoring.not_found');
  return visit;
}
