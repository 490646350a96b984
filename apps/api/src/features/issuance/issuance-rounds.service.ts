import {
  type Actor,
  assertCan,
  DomainError,
  type IssuanceRound,
  type Page,
  type RoundQuery,
  type RoundRequest,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CertificateAccessService } from '../certificates/certificate-access.service.ts';
import { IssuanceService } from './issuance.service.ts';
import { IssuanceRoundRepository } from './issuance-round.repository.ts';
import type { IssuanceRoundRow } from './issuance-round.table.ts';
import { gatherRound, queueingOfRound } from './issue-batch.ts';
import { RoundViewsService } from './round-views.service.ts';

/** Asks for the certificates of many cohorts at once; a worker gathers the exact lists. */
@Injectable()
export class IssuanceRoundsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly issuance: IssuanceService,
    private readonly access: CertificateAccessService,
    private readonly views: RoundViewsService,
  ) {}

  /** Begins a round; it waits for its approval once the lists of all cohorts are written down. */
  request(centreId: string, { kind, programmeTitle }: RoundRequest, actor: Actor): Promise<IssuanceRound> {
    return this.transactions.run(async (tx) => {
      const centre = await this.centres.allowed(tx, centreId, actor, 'issuance.request');
      const asked = { requestedById: actor.accountId, requestedByName: actor.fullName, requestedAt: tx.at };
      const round: IssuanceRoundRow = {
        ...{ id: newId(), centreId, centreName: centre.name, kind, status: 'gathering', ...asked },
        programmeTitle: programmeTitle ?? null,
        ...{ approvedHash: null, approvedById: null, approvedByName: null, approvedAt: null, releasedAt: null },
        ...{ decisionReason: null, pausedAt: null, pausedByName: null, finishedAt: null, demo: centre.demo },
      };
      await IssuanceRoundRepository.in(tx).insert(round);
      await QueueRepository.in(tx).add(gatherRound, { roundId: round.id }, queueingOfRound(round.id));
      return this.shown(tx, round.id, actor);
    });
  }

  /** One page of the rounds within the caller's circle, newest first. */
  list(query: RoundQuery, actor: Actor): Promise<Page<IssuanceRound>> {
    return this.transactions.read(async (tx) => {
      const centreIds = await this.access.centreIds(tx, actor, 'issuance.read');
      const page = await IssuanceRoundRepository.in(tx).list(query, centreIds);
      return { ...page, items: await this.views.of(tx, page.items, actor) };
    });
  }

  /** One round; out of the circle it does not exist. */
  get(id: string, actor: Actor): Promise<IssuanceRound> {
    return this.transactions.read((tx) => this.shown(tx, id, actor));
  }

  /** The round, locked, for somebody who may do this with it. */
  async open(
    tx: Tx,
    id: string,
    actor: Actor,
    permission: 'issuance.approve' | 'issuance.steer',
  ): Promise<IssuanceRoundRow> {
    const repository = IssuanceRoundRepository.in(tx);
    const round = await this.visible(tx, await repository.lock(id), actor);
    assertCan(actor, permission, this.centres.subject(await this.centres.of(tx, round.centreId)));
    return round;
  }

  /** A round as a caller sees it now. */
  async shown(tx: Tx, id: string, actor: Actor): Promise<IssuanceRound> {
    const round = await this.visible(tx, await IssuanceRoundRepository.in(tx).find(id), actor);
    const [view] = await this.views.of(tx, [round], actor);
    if (!view) throw new DomainError('issuance.round_not_found');
    return view;
  }

  private visible(tx: Tx, round: IssuanceRoundRow | null, actor: Actor): Promise<IssuanceRoundRow> {
    return this.issuance.visible(tx, round, actor, 'issuance.round_not_found');
  }
}
