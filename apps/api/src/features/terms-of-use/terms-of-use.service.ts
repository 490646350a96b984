import {
  type Actor,
  assertTermsPublishable,
  type BodyTerms,
  can,
  DomainError,
  type Page,
  type TermsAcceptance,
  type TermsAcceptanceQuery,
  type TermsDraft,
  type TermsEdition,
  usualTerms,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { AcceptanceRepository } from './acceptance.repository.ts';
import { TermsRepository } from './terms.repository.ts';

/** What holds where a body published nothing of its own and nobody accepted anything yet. */
export const usualEdition: TermsEdition = {
  ...{ edition: 0, status: 'published', text: usualTerms, accepted: 0, version: 1 },
  ...{ changedByName: null, publishedByName: null, publishedAt: null },
};

/** The terms of use of a body's certificates: written by one person, published by another. */
@Injectable()
export class TermsOfUseService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
  ) {}

  /** The terms of a body, for who may read them. */
  get(bodyId: string, actor: Actor): Promise<BodyTerms> {
    return this.transactions.read(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'terms_of_use.read');
      return termsOf(tx, bodyId, actor);
    });
  }

  /** Begins the next edition or rewrites it; refuses whoever saw an older draft. */
  write(bodyId: string, { text, version }: TermsDraft, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft, rows } = await this.opened(tx, bodyId, actor);
      if ((draft?.version ?? null) !== version) throw new DomainError('terms_of_use.stale');
      const authorIds = [...new Set([...(draft?.authorIds ?? []), actor.accountId])];
      const edition = (rows[0]?.edition ?? 0) + 1;
      if (draft) await repository.rewrite(draft.id, text, authorIds, actor.fullName);
      else await repository.begin({ id: newId(), bodyId, edition, text, authorIds, byName: actor.fullName });
      await note(tx, 'written', bodyId, draft?.edition ?? edition, actor);
      return termsOf(tx, bodyId, actor);
    });
  }

  /** Discards what is being written. */
  discard(bodyId: string, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft } = await this.opened(tx, bodyId, actor);
      if (!draft) throw new DomainError('terms_of_use.no_draft');
      await repository.discard(bodyId);
      await note(tx, 'discarded', bodyId, draft.edition, actor);
      return termsOf(tx, bodyId, actor);
    });
  }

  /** Puts the next edition in force; its authors are refused. Holders are asked anew at their next download. */
  publish(bodyId: string, version: number, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft } = await this.opened(tx, bodyId, actor);
      assertTermsPublishable(draft, version, actor.accountId);
      if (draft) {
        await repository.publish(draft.id, bodyId, actor.fullName);
        await note(tx, 'published', bodyId, draft.edition, actor);
      }
      return termsOf(tx, bodyId, actor);
    });
  }

  /** One page of which holder accepted which edition when. */
  acceptances(bodyId: string, query: TermsAcceptanceQuery, actor: Actor): Promise<Page<TermsAcceptance>> {
    return this.transactions.read(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'terms_of_use.read');
      return AcceptanceRepository.in(tx).list(bodyId, query);
    });
  }

  private async opened(tx: Tx, bodyId: string, actor: Actor) {
    await this.bodies.allowed(tx, bodyId, actor, 'terms_of_use.manage');
    const repository = TermsRepository.in(tx);
    await repository.lock(bodyId);
    const rows = await repository.of(bodyId);
    return { repository, rows, draft: rows.find(({ status }) => status === 'draft') ?? null };
  }
}

async function termsOf(tx: Tx, bodyId: string, actor: Actor): Promise<BodyTerms> {
  const rows = await TermsRepository.in(tx).of(bodyId);
  const draft = rows.find(({ status }) => status === 'draft') ?? null;
  const manages = can(actor, 'terms_of_use.manage', { bodyId });
  return {
    inForce: rows.find(({ status }) => status === 'published') ?? usualEdition,
    draft,
    mayPublish: draft !== null && manages && !draft.authorIds.includes(actor.accountId),
    earlier: rows.filter(({ status }) => status === 'superseded'),
  };
}

async function note(tx: Tx, what: 'written' | 'discarded' | 'published', bodyId: string, edition: number, by: Actor) {
  const subject = { subjectType: 'body' as const, subjectId: bodyId };
  await AuditRepository.in(tx).append(by, [{ type: `body.terms_${what}`, ...subject, data: { edition } }]);
}
