import { Id, IssuanceRound, page, ReturnReason, RoundApproval, RoundQuery, RoundRequest } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofRound = z.strictObject({ roundId: Id });
const inCentre = z.strictObject({ centreId: Id });

/** Issuing for many cohorts at once by two people. */
export const issuanceRounds = endpoints({
  requestIssuanceRound: {
    method: 'POST',
    path: '/centres/:centreId/issuance-rounds',
    summary: 'Request the certificates of everybody of a centre, or of one of its programmes, who may have one',
    permission: 'issuance.request',
    params: inCentre,
    body: RoundRequest,
    response: IssuanceRound,
    status: 202,
  },
  listIssuanceRounds: {
    method: 'GET',
    path: '/issuance-rounds',
    summary: 'Rounds within the caller’s circle',
    permission: 'issuance.read',
    query: RoundQuery,
    response: page(IssuanceRound),
  },
  getIssuanceRound: {
    method: 'GET',
    path: '/issuance-rounds/:roundId',
    summary: 'One round and how far it is; its lists are batches',
    permission: 'issuance.read',
    params: ofRound,
    response: IssuanceRound,
  },
  approveIssuanceRound: {
    method: 'POST',
    path: '/issuance-rounds/:roundId/approve',
    summary: 'Approve all lists of a round and issue',
    permission: 'issuance.approve',
    params: ofRound,
    body: RoundApproval,
    response: IssuanceRound,
    status: 202,
  },
  rejectIssuanceRound: {
    method: 'POST',
    path: '/issuance-rounds/:roundId/rejection',
    summary: 'Send a round back with all of its lists',
    permission: 'issuance.approve',
    params: ofRound,
    body: ReturnReason,
    response: IssuanceRound,
  },
  pauseIssuanceRound: {
    method: 'POST',
    path: '/issuance-rounds/:roundId/pause',
    summary: 'Let a round rest; what is in hand is finished',
    permission: 'issuance.steer',
    params: ofRound,
    response: IssuanceRound,
  },
  resumeIssuanceRound: {
    method: 'POST',
    path: '/issuance-rounds/:roundId/resume',
    summary: 'Go on with a round that rests',
    permission: 'issuance.steer',
    params: ofRound,
    response: IssuanceRound,
    status: 202,
  },
  retryIssuanceRound: {
    method: 'POST',
    path: '/issuance-rounds/:roundId/retry',
    summary: 'Try again what failed in the lists of a round',
    permission: 'issuance.steer',
    params: ofRound,
    response: IssuanceRound,
    status: 202,
  },
});
