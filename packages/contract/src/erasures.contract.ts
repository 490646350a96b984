import { DataRequest, ErasureList, Id, NewErasure, NewErasureFor } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Erasure of what is held about somebody: what would go, and asking for it (UU 27/2022 art. 8, 43). */
export const erasures = endpoints({
  getMyErasureList: {
    method: 'GET',
    path: '/my/erasure-list',
    summary: 'What a centre or certification body could erase of the caller’s, and what the law keeps and why',
    permission: 'signed_in',
    query: NewErasure,
    response: ErasureList,
  },
  requestMyErasure: {
    method: 'POST',
    path: '/my/erasures',
    summary: 'Ask a centre or certification body to erase what it holds of the caller',
    permission: 'signed_in',
    body: NewErasure,
    response: DataRequest,
    status: 201,
  },
  requestErasureAtCentre: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/erasure-requests',
    summary: 'Note that a trainee asked for erasure at the office of the centre',
    permission: 'data_request.handle',
    params: z.strictObject({ enrolmentId: Id }),
    body: NewErasureFor,
    response: DataRequest,
    status: 201,
  },
  requestErasureAtBody: {
    method: 'POST',
    path: '/applications/:applicationId/erasure-requests',
    summary: 'Note that a candidate asked for erasure at the office of the certification body',
    permission: 'data_request.handle',
    params: z.strictObject({ applicationId: Id }),
    body: NewErasureFor,
    response: DataRequest,
    status: 201,
  },
});
