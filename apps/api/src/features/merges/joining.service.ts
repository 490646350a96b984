import { type Actor, DomainError, type MergeSide } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AccountMergesService } from '../identity/account-merges.service.ts';
import { OwnConfirmationsService } from '../instructors/own-confirmations.service.ts';
import { MergeRepository, type MergeRow } from './merge.repository.ts';
import { MergeStepRepository } from './merge-step.repository.ts';
import { PersonSideRepository } from './person-side.repository.ts';

/** What is said of a question that another decision has answered. */
const OVERTAKEN = 'Salah satu catatan sudah digabung dengan orang lain';

/** Makes two records one, in one transaction: everything points at the survivor; certificates stay as printed. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly accounts: AccountMergesService,
    private readonly confirmations: OwnConfirmationsService,
  ) {}

  /** Answers what was re-pointed, and both records as they were. */
  async join(
    tx: Tx,
    { id, personId, otherPersonId, choice }: MergeRow,
    actor: Actor,
  ): Promise<{ moved: Record<string, number>; before: MergeSide[] }> {
    if (!choice) throw new DomainError('merge.choice_unknown');
    const both = [personId, otherPersonId];
    const { survivorId } = choice;
    const goneId = survivorId === personId ? otherPersonId : personId;
    const repository = PersonSideRepository.in(tx);
    await repository.lock(both);
    const before = await repository.sides(both);
    await repository.write(choice);
    await repository.empty(goneId);
    const moved = await repository.repoint(goneId, survivorId);
    await this.confirmations.unsettleOf(tx, both, actor);
    const accounts = await this.accounts.join(tx, survivorId, goneId);
    for (const mergeCaseId of await MergeRepository.in(tx).othersOf(goneId, id)) {
      await MergeRepository.in(tx).move(mergeCaseId, 'different');
      await MergeStepRepository.in(tx).add({ mergeCaseId, status: 'different', by: actor, reason: OVERTAKEN });
    }
    return { moved: accounts > 0 ? { ...moved, accounts } : moved, before };
  }
}
