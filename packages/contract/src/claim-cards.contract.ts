import { CandidateCard, CandidateCardQuery, ClaimCard, Id, page } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Claim cards of candidates, given by their certification body. */
export const claimCards = endpoints({
  listCandidateCards: {
    method: 'GET',
    path: '/bodies/:bodyId/claim-cards',
    summary: 'Candidates of a certification body, each once, and how their claim cards stand; the newest first',
    permission: 'candidate_card.issue',
    params: z.strictObject({ bodyId: Id }),
    query: CandidateCardQuery,
    response: page(CandidateCard),
  },
  issueCandidateCard: {
    method: 'POST',
    path: '/applications/:applicationId/claim-card',
    summary: 'Make a claim card for a candidate; a new one voids every earlier one of theirs at the body',
    permission: 'candidate_card.issue',
    params: z.strictObject({ applicationId: Id }),
    response: ClaimCard,
    status: 201,
  },
});
