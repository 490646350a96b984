import {
  type Actor,
  assertTermsEvent,
  type BodyTerms,
  can,
  DomainError,
  type HappenedEvent,
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
import { TermsRepository, type TermsRow } from './terms.repository.ts';

/** What holds where a body published nothing of its own and nobody accepted anything yet. */
export const usualEdition: TermsEdition = {
  ...{ edition: 0, status: 'published', text: usualTerms, accepted: 0, version: 1 },
  ...{ changedByName: null, submittedByName: null, returned: null, publishedByName: null, publishedAt: null },
};

/** What is prepared of a body's terms, locked until the transaction ends; null where nothing is. */
export interface OpenedTerms {
  repository: TermsRepository;
  draft: TermsRow | null;
  rows: TermsRow[];
}

/** The terms of use of a body's certificates as they are written and read. */
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
      return this.of(tx, bodyId, actor);
    });
  }

  /** Begins the next edition or rewrites it; refuses whoever saw an older draft, and what was handed in. */
  write(bodyId: string, { text, version }: TermsDraft, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft, rows } = await this.opened(tx, bodyId, actor);
      if ((draft?.version ?? null) !== version) throw new DomainError('terms_of_use.stale');
      if (draft) assertTermsEvent(draft.status, 'write');
      const authorIds = [...new Set([...(draft?.authorIds ?? []), actor.accountId])];
      const edition = (rows[0]?.edition ?? 0) + 1;
      if (draft) await repository.rewrite(draft.id, text, authorIds, actor.fullName);
      else await repository.begin({ id: newId(), bodyId, edition, text, authorIds, byName: actor.fullName });
      await noteTerms(tx, 'written', { bodyId, edition: draft?.edition ?? edition }, actor);
      return this.of(tx, bodyId, actor);
    });
  }

  /** Discards what is being written. */
  discard(bodyId: string, actor: Actor): Promise<BodyTerms> {
    return this.transactions.run(async (tx) => {
      const { repository, draft } = await this.opened(tx, bodyId, actor);
      if (!draft) throw new DomainError('terms_of_use.no_draft');
      assertTermsEvent(draft.status, 'discard');
      await repository.discard(bodyId);
      await noteTerms(tx, 'discarded', { bodyId, edition: draft.edition }, actor);
      return this.of(tx, bodyId, actor);
    });
  }

  /** One page of which holder accepted which edition when. */
  acceptances(bodyId: string, query: TermsAcceptanceQuery, actor: Actor): Promise<Page<TermsAcceptance>> {
    return this.transactions.read(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'terms_of_use.read');
      return AcceptanceRepository.in(tx).list(bodyId, query);
    });
  }

  /** The terms of a body for who may manage them, locked until the transaction ends. */
  async opened(tx: Tx, bodyId: string, actor: Actor): Promise<OpenedTerms> {
    await this.bodies.allowed(tx, bodyId, actor, 'terms_of_use.manage');
    const repository = TermsRepository.in(tx);
    await repository.lock(bodyId);
    const rows = await repository.of(bodyId);
    return { repository, rows, draft: rows.find(isPrepared) ?? null };
  }

  /** The terms of a body as the caller sees them. */
  async of(tx: Tx, bodyId: string, actor: Actor): Promise<BodyTerms> {
    const rows = await TermsRepository.in(tx).of(bodyId);
    const draft = rows.find(isPrepared) ?? null;
    const manages = can(actor, 'terms_of_use.manage', { bodyId });
    return {
      inForce: rows.find(({ status }) => status === 'published') ?? usualEdition,
      draft,
      mayPublish: draft?.status === 'submitted' && manages && !draft.authorIds.includes(actor.accountId),
      earlier: rows.filter(({ status }) => status === 'superseded'),
    };
  }
}

const isPrepared = ({ status }: TermsRow): boolean => status === 'draft' || status === 'submitted';

/** What happens to an edition. */
type Happened = 'written' | 'discarded' | 'submitted' | 'withdrawn' | 'returned' | 'published';

/** Writes into the trail what happened to an edition, and more facts where there are. */
export function noteTerms(
  tx: Tx,
  what: Happened,
  { bodyId, ...data }: { bodyId: string; edition: number } & HappenedEvent['data'],
  by: Actor,
): Promise<void> {
  const subject = { subjectType: 'body' as const, subjectId: bodyId };
  const event = { type: `body.terms_${what}`, ...subject, data: { bodyId, ...data } };
  return AuditRepository.in(tx).append(by, [event]);
}
