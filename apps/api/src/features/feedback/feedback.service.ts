import {
  type Actor,
  askedStatuses,
  type CohortFeedback,
  DomainError,
  type FeedbackAnswer,
  feedbackShown,
  feedbackWindow,
  isOwn,
  type MyFeedback,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { type AskedRow, FeedbackRepository } from './feedback.repository.ts';

/** What trainees say of a cohort. No line of the trail says who answered: the trail would undo what the tables keep apart. */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly policies: PoliciesService,
  ) {}

  /** Where the caller may say something now, or has. */
  mine(actor: Actor): Promise<{ items: MyFeedback[] }> {
    return this.transactions.read(async (tx) => {
      const days = await this.windowDays(tx);
      const rows = actor.personId === null ? [] : await FeedbackRepository.in(tx).ofPerson(actor.personId);
      const items = rows
        .filter((row) => isOwn(actor, row))
        .map((row) => ({ ...row, ...feedbackWindow(row, days, tx.at) }))
        .filter(({ state }) => state === 'open');
      return { items };
    });
  }

  /** Keeps an answer, one for each enrolment; what is not the caller's own does not exist. */
  give(enrolmentId: string, answer: FeedbackAnswer, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const repository = FeedbackRepository.in(tx);
      const row = asked(await repository.find(enrolmentId), actor);
      const { state } = feedbackWindow(row, await this.windowDays(tx), tx.at);
      if (state !== 'open') throw new DomainError('feedback.closed');
      if (row.given) throw new DomainError('feedback.already_given');
      await repository.give(row, answer);
      return { ok: true };
    });
  }

  /** What was said of a cohort, as far as nobody can be told by it. */
  of(cohortId: string, actor: Actor): Promise<CohortFeedback> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'feedback.read');
      const repository = FeedbackRepository.in(tx);
      const minimum = (await this.policies.all(tx))['feedback.minimum_answers'];
      const window = feedbackWindow(cohort, await this.windowDays(tx), tx.at);
      const answers = await repository.answers(cohortId);
      return feedbackShown(answers, { ...window, minimum, asked: await repository.asked(cohortId) });
    });
  }

  private async windowDays(tx: Tx): Promise<number> {
    return (await this.policies.all(tx))['feedback.window_days'];
  }
}

function asked(row: AskedRow | null, actor: Actor): AskedRow {
  if (!row || !isOwn(actor, row) || !askedStatuses.includes(row.enrolmentStatus)) {
    throw new DomainError('feedback.not_found');
  }
  return row;
}
