import { claimCards, enrolments } from '@kompeten/contract';
import { Controller, Inject } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config.ts';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CandidateCardsService } from './candidate-cards.service.ts';
import { CardIssuingService } from './card-issuing.service.ts';

@Controller()
export class ClaimCardsController {
  constructor(
    private readonly cards: CardIssuingService,
    private readonly candidates: CandidateCardsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Handle(enrolments.issueClaimCard)
  issue({ params, actor, request }: Call<typeof enrolments.issueClaimCard>) {
    return this.cards.forTrainee(params.enrolmentId, this.origin(request), actor);
  }

  @Handle(claimCards.listCandidateCards)
  list({ params, query, actor }: Call<typeof claimCards.listCandidateCards>) {
    return this.candidates.list(params.bodyId, query, actor);
  }

  @Handle(claimCards.issueCandidateCard)
  issueToCandidate({ params, actor, request }: Call<typeof claimCards.issueCandidateCard>) {
    return this.cards.forCandidate(params.applicationId, this.origin(request), actor);
  }

  private origin({ protocol, host }: FastifyRequest): string {
    return this.config.publicUrl ?? `${protocol}://${host}`;
  }
}
