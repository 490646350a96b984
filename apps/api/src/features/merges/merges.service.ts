import {
  type Actor,
  assertChoice,
  DomainError,
  type MergeCase,
  type MergeCaseDetail,
  type MergeDecision,
  type MergeProposal,
  type MergeQuery,
  type MergeStatus,
  moveMerge,
  type Page,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { JoiningService } from './joining.service.ts';
import { MergeRepository, type MergeRow } from './merge.repository.ts';
import { centresOf } from './merge-reach.rules.ts';
import { MergeStepRepository } from './merge-step.repository.ts';
import { PersonSideRepository } from './person-side.repository.ts';

/** Two records that may be one person: found, shown side by side to those who may see both wholly, decided by two people. */
@Injectable()
export class MergesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly joining: JoiningService,
  ) {}

  /** One page of the cases within reach, newest first. */
  list(query: MergeQuery, actor: Actor): Promise<Page<MergeCase>> {
    return this.transactions.read(async (tx) => {
      const page = await MergeRepository.in(tx).list(query, centresOf(actor));
      return { ...page, items: page.items.map(caseOf) };
    });
  }

  /** Both records side by side. */
  get(id: string, actor: Actor): Promise<MergeCaseDetail> {
    return this.transactions.read(async (tx) => {
      const row = await this.visible(tx, await MergeRepository.in(tx).find(id), actor);
      return this.detail(tx, row);
    });
  }

  /** The first of two people: says which record stays and where each field comes from. */
  propose(id: string, { choice, reason }: MergeProposal, actor: Actor): Promise<MergeCaseDetail> {
    return this.transactions.run(async (tx) => {
      const row = await this.visible(tx, await MergeRepository.in(tx).lock(id), actor);
      assertChoice(choice, peopleOf(row));
      const status = moveMerge(await this.facts(tx, row), 'propose', { accountId: actor.accountId, reason });
      await MergeRepository.in(tx).propose(id, choice, actor);
      await MergeStepRepository.in(tx).add({ mergeCaseId: id, status, by: actor, reason });
      await this.tell(tx, row, status, actor);
      return this.detail(tx, await this.visible(tx, await MergeRepository.in(tx).find(id), actor));
    });
  }

  /** The second of two people, or whoever keeps the two apart. */
  decide(id: string, { event, reason }: MergeDecision, actor: Actor): Promise<MergeCaseDetail> {
    return this.transactions.run(async (tx) => {
      const row = await this.visible(tx, await MergeRepository.in(tx).lock(id), actor);
      const status = moveMerge(await this.facts(tx, row), event, { accountId: actor.accountId, reason });
      const merged = status === 'same' ? await this.joining.join(tx, row, actor) : undefined;
      await MergeRepository.in(tx).move(id, status);
      await MergeStepRepository.in(tx).add({ mergeCaseId: id, status, by: actor, reason, ...(merged && { merged }) });
      await this.tell(tx, row, status, actor);
      return this.detail(tx, (await MergeRepository.in(tx).find(id)) ?? row);
    });
  }

  private async facts(tx: Tx, row: MergeRow) {
    const blockers = await PersonSideRepository.in(tx).blockers(peopleOf(row));
    return { status: row.status, proposedById: row.proposedById, blockers };
  }

  private async detail(tx: Tx, row: MergeRow): Promise<MergeCaseDetail> {
    const isOne = row.status === 'same';
    const before = isOne ? await MergeStepRepository.in(tx).before(row.id) : null;
    const sides = before ?? (await PersonSideRepository.in(tx).sides(peopleOf(row)));
    return {
      ...caseOf(row),
      names: sides.map(({ fullName }) => fullName),
      ...{ sides, choice: row.choice, proposedByName: row.proposedByName },
      blockers: isOne ? [] : await PersonSideRepository.in(tx).blockers(peopleOf(row)),
      steps: await MergeStepRepository.in(tx).of(row.id),
    };
  }

  /** Neither centre sees what another knows (rule 24): a case with somebody of another centre does not exist here. */
  private async visible(tx: Tx, row: MergeRow | null, actor: Actor): Promise<MergeRow> {
    const centreIds = centresOf(actor);
    if (row && centreIds === null) return row;
    const people = row?.status === 'same' ? [row.choice?.survivorId ?? ''] : row ? peopleOf(row) : [];
    const isWholly = row && (await MergeRepository.in(tx).areWholly(people, centreIds ?? []));
    if (!isWholly) throw new DomainError('merge.not_found');
    return row;
  }

  private async tell(tx: Tx, row: MergeRow, status: MergeStatus, actor: Actor): Promise<void> {
    const data = { mergeCaseId: row.id, personIds: peopleOf(row) };
    const event = { type: `person.merge_${status}`, subjectType: 'person' as const, subjectId: row.personId, data };
    const centreId = await MergeRepository.in(tx).onlyCentre(peopleOf(row));
    await AuditRepository.in(tx).append(actor, [event], centreId);
  }
}

const peopleOf = ({ personId, otherPersonId }: MergeRow) => [personId, otherPersonId];

const caseOf = ({ id, status, ground, openedAt, names }: MergeRow): MergeCase => ({
  ...{ id, status, ground, openedAt, names },
});
