import {
  type Actor,
  type Appealable,
  type AppealFacts,
  type AppealInput,
  appealBlockers,
  appealUntil,
  assertAppeal,
  DomainError,
  dayAfterDays,
  isOwn,
  type MyAppeal,
  moveAppeal,
  openAppealStatuses,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { DecisionsService, type DocketLine } from '../decisions/decisions.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AppealRepository } from './appeal.repository.ts';
import type { AppealRow } from './appeal.table.ts';
import { appealHappened } from './appeal-event.rules.ts';

interface Known {
  line: DocketLine;
  facts: AppealFacts;
  decisionId: string | null;
}

/** What a candidate does about the own appeals, from a phone. */
@Injectable()
export class MyAppealsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
    private readonly decisions: DecisionsService,
  ) {}

  /** The caller's own appeals, and what the caller could appeal against, with what stands against it. */
  list(actor: Actor): Promise<{ items: MyAppeal[]; open: Appealable[] }> {
    return this.transactions.read(async (tx) => {
      const known = await this.known(tx, actor);
      const open = known.flatMap(({ line, facts }): Appealable[] => {
        const { candidacyId, schemeTitle } = line;
        const { against, since, fileDays } = facts;
        if (against === null || since === null) return [];
        const until = against === 'decision' ? appealUntil(since, fileDays) : null;
        return [{ candidacyId, schemeTitle, against, until, blockers: appealBlockers(facts) }];
      });
      return { items: (await this.own(tx, actor)).map(mine), open };
    });
  }

  /** Files an appeal; one against a recommendation holds this candidate's decision, one against a published one leaves it in force. */
  file({ candidacyId, answers, grounds }: AppealInput, actor: Actor): Promise<MyAppeal> {
    return this.transactions.run(async (tx) => {
      await this.decisions.lock(tx, candidacyId);
      const known = (await this.known(tx, actor)).find(({ line }) => line.candidacyId === candidacyId);
      if (!known) throw new DomainError('appeal.nothing_to_appeal');
      assertAppeal(known.facts);
      const { against } = known.facts;
      if (against === null) throw new DomainError('appeal.nothing_to_appeal');
      const { personId, bodyId } = known.line;
      const id = newId();
      const dueOn = dayAfterDays(tx.at, (await this.policies.all(tx))['appeal.due_days']);
      const repository = AppealRepository.in(tx);
      const { decisionId } = known;
      await repository.insert({ id, bodyId, candidacyId, personId, decisionId, against, answers, grounds, dueOn });
      await repository.step(id, 'filed', { id: actor.accountId, name: actor.fullName }, null);
      await AuditRepository.in(tx).append(actor, [appealHappened('filed', id, { bodyId, candidacyId, against })]);
      return this.one(tx, id);
    });
  }

  /** Takes back an own appeal that waits. */
  withdraw(id: string, actor: Actor): Promise<MyAppeal> {
    return this.transactions.run(async (tx) => {
      const row = await AppealRepository.in(tx).lock(id);
      if (!row || !isMine(row, actor)) throw new DomainError('appeal.not_found');
      const status = moveAppeal(row.status, 'withdraw');
      await AppealRepository.in(tx).step(id, status, { id: actor.accountId, name: actor.fullName }, null);
      await AuditRepository.in(tx).append(actor, [appealHappened('withdrawn', id, { bodyId: row.bodyId })]);
      return this.one(tx, id);
    });
  }

  private async one(tx: Tx, id: string): Promise<MyAppeal> {
    const row = await AppealRepository.in(tx).find(id);
    if (!row) throw new DomainError('appeal.not_found');
    return mine(row);
  }

  private async own(tx: Tx, actor: Actor): Promise<AppealRow[]> {
    if (actor.personId === null) return [];
    return (await AppealRepository.in(tx).ofPerson(actor.personId)).filter((row) => isMine(row, actor));
  }

  private async known(tx: Tx, actor: Actor): Promise<Known[]> {
    if (actor.personId === null) return [];
    const fileDays = (await this.policies.all(tx))['appeal.file_days'];
    const appeals = await this.own(tx, actor);
    const lines = (await this.decisions.candidaciesOf(tx, actor.personId)).filter((line) => isMine(line, actor));
    const known: Known[] = [];
    for (const line of lines) {
      const decision = await this.decisions.inForce(tx, line.candidacyId);
      const open = appeals.find(
        ({ candidacyId, status }) => candidacyId === line.candidacyId && openAppealStatuses.includes(status),
      );
      const since = decision?.publishedAt ?? line.recommendedAt;
      const against = decision ? 'decision' : line.recommendedAt ? 'recommendation' : null;
      const facts = { against, since, openNumber: open?.number ?? null, today: dayInJakarta(tx.at), fileDays } as const;
      known.push({ line, facts, decisionId: decision?.id ?? null });
    }
    return known;
  }
}

/** A claim card opens what is of the certification body that gave it, or of its centre's own one. */
const isMine = (row: Pick<AppealRow, 'personId' | 'bodyId' | 'bodyCentreId'>, actor: Actor): boolean =>
  isOwn(actor, { personId: row.personId, bodyId: row.bodyId, centreId: row.bodyCentreId });

function mine(row: AppealRow): MyAppeal {
  const { id, number, schemeTitle, against, status, filedAt, dueOn, grounds, findings } = row;
  return { id, number, schemeTitle, against, status, filedOn: dayInJakarta(filedAt), dueOn, grounds, findings };
}
