import {
  DataRequest,
  DataRequestCase,
  DataRequestQuery,
  DataRequestStep,
  EVIDENCE_FILE_BYTES,
  Id,
  MyDataRights,
  NewConsentWithdrawal,
  NewNameCorrection,
  NewRestriction,
  PersonalData,
  page,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ dataRequestId: Id });
const evidence = { upload: { maxBytes: EVIDENCE_FILE_BYTES }, status: 201 } as const;

/** Rights over one's own data (UU 27/2022), and the work list of those who answer them. */
export const dataRights = endpoints({
  getMyDataRights: {
    method: 'GET',
    path: '/my/data-rights',
    summary: 'What the caller has asked, how it stands and when it is due, and whom they may ask',
    permission: 'signed_in',
    response: MyDataRights,
  },
  copyMyData: {
    method: 'POST',
    path: '/my/data-copies',
    summary:
      'Everything that centres and certification bodies hold about the caller, at once; the copying is recorded at each',
    permission: 'signed_in',
    response: PersonalData,
    status: 201,
  },
  requestNameCorrection: {
    method: 'POST',
    path: '/my/name-corrections',
    summary: 'Ask the issuer to put a name right',
    permission: 'signed_in',
    body: NewNameCorrection,
    response: DataRequest,
    status: 201,
  },
  withdrawMyConsent: {
    method: 'POST',
    path: '/my/consent-withdrawals',
    summary: 'Take back the consent to be contacted by a centre',
    permission: 'signed_in',
    body: NewConsentWithdrawal,
    response: DataRequest,
    status: 201,
  },
  restrictMyData: {
    method: 'POST',
    path: '/my/processing-restrictions',
    summary: 'Ask a centre to use the caller’s data no further than law and certificates need',
    permission: 'signed_in',
    body: NewRestriction,
    response: DataRequest,
    status: 201,
  },
  addMyEvidence: {
    method: 'POST',
    path: '/my/data-requests/:dataRequestId/evidence',
    summary:
      'Add a photo or PDF as a proof to the caller’s own correction; it is sealed, and drawn anew without place and camera',
    permission: 'signed_in',
    params,
    response: DataRequest,
    ...evidence,
  },
  withdrawMyDataRequest: {
    method: 'POST',
    path: '/my/data-requests/:dataRequestId/withdrawal',
    summary: 'Withdraw a request that nobody has begun to carry out, or lift a restriction that is in force',
    permission: 'signed_in',
    params,
    response: DataRequest,
  },
  listDataRequests: {
    method: 'GET',
    path: '/data-requests',
    summary: 'Requests about data within the caller’s reach, what is due first before everything that is closed',
    permission: 'data_request.read',
    query: DataRequestQuery,
    response: page(DataRequest),
  },
  getDataRequest: {
    method: 'GET',
    path: '/data-requests/:dataRequestId',
    summary: 'One request with its steps and the replacements it led to',
    permission: 'data_request.read',
    params,
    response: DataRequestCase,
  },
  moveDataRequest: {
    method: 'POST',
    path: '/data-requests/:dataRequestId/steps',
    summary: 'Carry a request out, finish it, decline it or lift it with an answer',
    permission: 'data_request.handle',
    params,
    body: DataRequestStep,
    response: DataRequestCase,
  },
  addEvidence: {
    method: 'POST',
    path: '/data-requests/:dataRequestId/evidence',
    summary: 'Add a photo or PDF of what the person showed at the centre',
    permission: 'data_request.handle',
    params,
    response: DataRequestCase,
    ...evidence,
  },
  openEvidence: {
    method: 'GET',
    path: '/data-requests/:dataRequestId/evidence/:evidenceFileId',
    summary: 'A file of proof, for those who decide; each look stands in the audit trail',
    permission: 'data_request.handle',
    params: params.extend({ evidenceFileId: Id }),
    answer: 'file',
  },
});
