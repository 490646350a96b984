import {
  type Actor,
  clockSkewSeconds,
  criterionRef,
  deriveJudgements,
  type JudgementEvent,
  type JudgementEventBatch,
  type JudgementSyncAnswer,
  judgementKey,
  receiveJudgements,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ChecklistRepository } from './checklist.repository.ts';
import { JudgedRepository, type JudgedRow } from './judged.repository.ts';
import { candidacyHappened, unitsOf } from './judged.rules.ts';
import { JudgementRepository } from './judgement.repository.ts';
import { JudgementAccess } from './judgement-access.service.ts';

/** Takes in the judgements that a device made on its own, in one transaction a call. */
@Injectable()
export class JudgementSyncService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
  ) {}

  /** Stores what a device sends, each judgement for itself and each once, and answers every touched cell as it stands. */
  send(sessionId: string, batch: JudgementEventBatch, actor: Actor): Promise<JudgementSyncAnswer> {
    return this.transactions.run(async (tx) => {
      const rows = await JudgedRepository.in(tx).lockOfSender(sessionId, actor.accountId);
      const repository = JudgementRepository.in(tx);
      const stored = await repository.of(touched(rows, batch));
      const knownEvents = await repository.knownEvents(batch.events.map(({ id }) => id));
      const facts = { ...(await this.facts(tx, rows, actor)), stored, knownEvents, now: tx.at };
      const author = { authorId: actor.accountId, authorName: actor.fullName, deviceId: batch.deviceId };
      const { results, events } = receiveJudgements(facts, batch.events, author);
      await repository.append(events);
      await this.note(tx, rows, events, actor, batch.deviceId);
      const cells = new Set([...batch.events, ...events].map(judgementKey));
      const judgements = deriveJudgements([...stored, ...events].filter((event) => cells.has(judgementKey(event))));
      return { results, judgements, clockSkewSeconds: clockSkewSeconds(batch.deviceNow, tx.at) };
    });
  }

  private async facts(tx: Tx, rows: readonly JudgedRow[], { accountId }: Actor) {
    const candidacies = new Map(
      rows.map(({ id, status, round, agreed, agreedUntil, assessorAccountIds }) => [
        id,
        { status, round, agreed, agreedUntil, recused: !assessorAccountIds.includes(accountId) },
      ]),
    );
    const [first] = rows;
    if (!first) return { candidacies, criteria: new Set<string>() };
    const judged = ChecklistRepository.in(tx);
    const { units } = await judged.scheme(first.schemeVersionId);
    const checklist = await judged.checklist(unitsOf(units, []));
    const criteria = checklist.flatMap(({ code, criteria: own }) =>
      own.map(({ number }) => criterionRef({ unitCode: code, criterion: number })),
    );
    return { candidacies, criteria: new Set(criteria) };
  }

  private async note(
    tx: Tx,
    rows: readonly JudgedRow[],
    events: readonly JudgementEvent[],
    actor: Actor,
    deviceId: string,
  ): Promise<void> {
    for (const row of rows) {
      const own = events.filter(({ candidacyId }) => candidacyId === row.id);
      if (own.length === 0) continue;
      const late = own.filter((event) => event.late).length;
      if (late < own.length) await this.access.begin(tx, row, actor);
      const happened = candidacyHappened('judged', row.id, { judgements: own.length - late, late, deviceId });
      await AuditRepository.in(tx).append(actor, [happened]);
    }
  }
}

const touched = (rows: readonly JudgedRow[], { events }: JudgementEventBatch): string[] => {
  const named = new Set(events.map(({ candidacyId }) => candidacyId));
  return rows.flatMap(({ id }) => (named.has(id) ? [id] : []));
};
