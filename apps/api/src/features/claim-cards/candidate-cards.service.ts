import { type Actor, assertCan, type CandidateCard, type CandidateCardQuery, type Page } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { CandidateCardRepository } from './candidate-card.repository.ts';

/** Who of a certification body's candidates has a card. */
@Injectable()
export class CandidateCardsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
  ) {}

  /** One page of the candidates of a body, for who may give them cards. */
  list(bodyId: string, query: CandidateCardQuery, actor: Actor): Promise<Page<CandidateCard>> {
    return this.transactions.read(async (tx) => {
      const { centreId } = await this.bodies.of(tx, bodyId);
      assertCan(actor, 'candidate_card.issue', { bodyId, centreId });
      return CandidateCardRepository.in(tx).list(bodyId, query);
    });
  }
}
