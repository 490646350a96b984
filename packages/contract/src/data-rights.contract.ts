import {
  DataRequest,
  DataRequestCase,
  DataRequestQuery,
  DataRequestStep,
  Id,
  MyDataRights,
  NewConsentWithdrawal,
  NewNameCorrection,
  PersonalData,
  page,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ dataRequestId: Id });

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
    summary: 'Everything held about the caller, at once; the copying is recorded',
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
  withdrawMyDataRequest: {
    method: 'POST',
    path: '/my/data-requests/:dataRequestId/withdrawal',
    summary: 'Withdraw a request that nobody has begun to carry out',
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
    summary: 'Carry a request out, finish it, or decline it with an answer',
    permission: 'data_request.handle',
    params,
    body: DataRequestStep,
    response: DataRequestCase,
  },
});
