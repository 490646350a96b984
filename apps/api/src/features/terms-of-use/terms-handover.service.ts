import {
  type Actor,
  assertTermsEvent,
  assertTermsPublishable,
  type BodyTerms,
  DomainError,
  reachOf,
  type TermsEvent,
  type WaitingTerms,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { TermsRepository, type TermsRow } from './terms.repository.ts';
import { noteTerms, TermsOfUseService } from './terms-of-use.service.ts';

/** Hands the next edition from whoever wrote it to whoever may publish it, and back. */
@Injectable()
export class TermsHandoverService {
  constructor(
    private readonly transactions: Transactions,
    private readonly terms: TermsOfUseService,
  ) {}

  /** What waits for the caller: handed in at a body of theirs, and written by others. */
  waiting(actor: Actor): Promise<{ items: WaitingTerms[] }> {
    const reach = reachOf(actor, 'terms_of_use.manage');
    return this.transactions.read(async (tx) => ({
      items: await TermsRepository.in(tx).waiting(reach, actor.accountId),
    }));
  }

  /** Lets a draft rest for the second person, who is told; refuses an older version than was read. */
  submit(bodyId: string, version: number, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft } = await this.taking(tx, bodyId, 'submit', actor);
      if (draft.version !== version) throw new DomainError('terms_of_use.stale');
      await repository.submit(draft.id, actor.fullName);
      await noteTerms(tx, 'submitted', { bodyId, edition: draft.edition, authorIds: draft.authorIds }, actor);
      return this.terms.of(tx, bodyId, actor);
    });
  }

  /** Takes back what was handed in: it may be written on, and nobody waits for it any more. */
  withdraw(bodyId: string, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft } = await this.taking(tx, bodyId, 'withdraw', actor);
      await repository.reopen(draft.id, null);
      await noteTerms(tx, 'withdrawn', { bodyId, edition: draft.edition }, actor);
      return this.terms.of(tx, bodyId, actor);
    });
  }

  /** Returns what others wrote; they are told, and read why. */
  sendBack(bodyId: string, reason: string, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft } = await this.taking(tx, bodyId, 'return', actor);
      if (draft.authorIds.includes(actor.accountId)) throw new DomainError('terms_of_use.same_person');
      await repository.reopen(draft.id, { byName: actor.fullName, reason });
      await noteTerms(tx, 'returned', { bodyId, edition: draft.edition, accountIds: draft.authorIds }, actor);
      return this.terms.of(tx, bodyId, actor);
    });
  }

  /** Puts what was handed in in force; its authors are refused. Holders are asked anew at their next download. */
  publish(bodyId: string, version: number, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft } = await this.terms.opened(tx, bodyId, actor);
      assertTermsPublishable(draft, version, actor.accountId);
      if (draft) {
        await repository.publish(draft.id, bodyId, actor.fullName);
        await noteTerms(tx, 'published', { bodyId, edition: draft.edition }, actor);
      }
      return this.terms.of(tx, bodyId, actor);
    });
  }

  private async taking(
    tx: Tx,
    bodyId: string,
    event: TermsEvent,
    actor: Actor,
  ): Promise<{ repository: TermsRepository; draft: TermsRow }> {
    const { repository, draft } = await this.terms.opened(tx, bodyId, actor);
    if (!draft) throw new DomainError('terms_of_use.no_draft');
    assertTermsEvent(draft.status, event);
    return { repository, draft };
  }
}
