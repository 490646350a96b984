import {
  type Actor,
  type Appeal,
  type AppealOutcome,
  type AppealQuery,
  type AppealSummary,
  assertCan,
  assertIndependent,
  assertNameable,
  can,
  DomainError,
  impartialityBlockers,
  isAppealOverdue,
  moveAppeal,
  type Page,
  type ReviewerChoice,
  reachOf,
  type Subject,
  unbound,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { DecisionsService } from '../decisions/decisions.service.ts';
import { AppealRepository } from './appeal.repository.ts';
import type { AppealRow } from './appeal.table.ts';
import { appealHappened } from './appeal-event.rules.ts';
import { AppealOutcomesService } from './appeal-outcomes.service.ts';

/** Hears appeals: the body names people who had no part in it, and they decide. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly decisions: DecisionsService,
    private readonly outcomes: AppealOutcomesService,
  ) {}

  /** One page of the register within the caller's reach. */
  list(query: AppealQuery, actor: Actor): Promise<Page<AppealSummary>> {
    return this.transactions.read(async (tx) => {
      const page = await AppealRepository.in(tx).list(query, reachOf(actor, 'appeal.read'));
      return { ...page, items: page.items.map((row) => this.summary(row)) };
    });
  }

  /** One appeal with its steps; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<Appeal> {
    return this.transactions.read(async (tx) =>
      this.view(tx, visible(await AppealRepository.in(tx).find(id), actor), actor),
    );
  }

  /** Who could hear an appeal, with what stands against each. */
  choices(id: string, actor: Actor): Promise<{ items: ReviewerChoice[] }> {
    return this.transactions.read(async (tx) => {
      const row = visible(await AppealRepository.in(tx).find(id), actor);
      assertCan(actor, 'appeal.assign', subjectOf(row));
      const { members, ties } = await this.membersOf(tx, row);
      return { items: members.map((one) => ({ ...one, ties: ties.get(one.accountId) ?? [] })) };
    });
  }

  /**
   * Names who hears an appeal; nobody who assessed, decided or is bound to the candidate. Once more where a reviewer declared
   * a conflict.
   */
  assign(id: string, reviewerIds: readonly string[], actor: Actor): Promise<Appeal> {
    return this.transactions.run(async (tx) => {
      const row = visible(await AppealRepository.in(tx).lock(id), actor);
      assertCan(actor, 'appeal.assign', subjectOf(row));
      const status = moveAppeal(row.status, 'review');
      assertNameable(row.status, await AppealRepository.in(tx).reviewers(id));
      const { members, ties } = await this.membersOf(tx, row);
      const reviewers = [...new Set(reviewerIds)].map((reviewerId) => {
        const member = members.find(({ accountId }) => accountId === reviewerId);
        if (!member) throw new DomainError('appeal.reviewer_unknown');
        const known = (ties.get(reviewerId) ?? []).map((tie) => ({ candidate: row.fullName, tie }));
        assertIndependent(member.fullName, known);
        return member;
      });
      await AppealRepository.in(tx).assign(id, reviewers);
      await AppealRepository.in(tx).step(id, status, { id: actor.accountId, name: actor.fullName }, null);
      const accountIds = reviewers.map(({ accountId }) => accountId);
      await AuditRepository.in(tx).append(actor, [appealHappened('assigned', id, { bodyId: row.bodyId, accountIds })]);
      return this.view(tx, visible(await AppealRepository.in(tx).find(id), actor), actor);
    });
  }

  /** Decides an appeal; one that is upheld supersedes the decision, and a dismissed one confirms it. */
  decide(id: string, outcome: AppealOutcome, actor: Actor): Promise<Appeal> {
    return this.transactions.run(async (tx) => {
      const row = visible(await AppealRepository.in(tx).lock(id), actor);
      assertCan(actor, 'appeal.decide', subjectOf(row));
      await this.outcomes.apply(tx, row, outcome, actor);
      return this.view(tx, visible(await AppealRepository.in(tx).find(id), actor), actor);
    });
  }

  private async membersOf(tx: Tx, { bodyId, personId }: AppealRow) {
    const members = await this.decisions.membersOf(tx, bodyId);
    const all = await this.decisions.tiesOf(
      tx,
      members.map(({ accountId }) => accountId),
      personId,
    );
    const barring = [...all].map(([accountId, ties]): [string, (typeof ties)[number][]] => [
      accountId,
      impartialityBlockers(
        'appeal',
        ties.map((tie) => ({ candidate: '', tie })),
      ).map(({ code }) => code),
    ]);
    return { members, ties: new Map(barring) };
  }

  private summary(row: AppealRow): AppealSummary {
    const { id, number, bodyId, candidacyId, fullName, schemeTitle, against, status, filedAt, dueOn } = row;
    const overdue = isAppealOverdue(row, this.clock.today());
    return { id, number, bodyId, candidacyId, fullName, schemeTitle, against, status, filedAt, dueOn, overdue };
  }

  private async view(tx: Tx, row: AppealRow, actor: Actor): Promise<Appeal> {
    const { decisionId, answers, grounds, findings } = row;
    const reviewers = await AppealRepository.in(tx).reviewers(row.id);
    const units = (await this.outcomes.appealedUnits(tx, row)).map(({ code, title, result }) => ({
      ...{ code, title, result: result ?? '–' },
    }));
    return {
      ...this.summary(row),
      ...{ decisionId, answers, grounds, findings, units, reviewers },
      mine: unbound(reviewers).some(({ accountId }) => accountId === actor.accountId),
      steps: await AppealRepository.in(tx).steps(row.id),
    };
  }
}

const subjectOf = ({ bodyId, reviewerIds }: AppealRow): Subject => ({ bodyId, panelAccountIds: reviewerIds });

function visible(row: AppealRow | null, actor: Actor): AppealRow {
  if (!row || !can(actor, 'appeal.read', subjectOf(row))) throw new DomainError('appeal.not_found');
  return row;
}
