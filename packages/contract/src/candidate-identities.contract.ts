import { CandidateIdentity, Id, NikNaming, VoucherNaming } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ applicationId: Id });
const identified = { permission: 'candidate.identify', params, response: CandidateIdentity } as const;

/** On what the identity of a candidate stands (rule 24), for those who assess at the body. */
export const candidateIdentities = endpoints({
  getCandidateIdentity: {
    method: 'GET',
    path: '/applications/:applicationId/identity',
    summary: 'On what the identity of a candidate stands; a voucher as this body was told it',
    ...identified,
  },
  nameCandidateVoucher: {
    method: 'PUT',
    path: '/applications/:applicationId/identity/voucher',
    summary: 'Name the voucher of a candidate without NIK, or put it right; the earlier one stays',
    ...identified,
    body: VoucherNaming,
  },
  nameCandidateNik: {
    method: 'PUT',
    path: '/applications/:applicationId/identity/nik',
    summary: 'Name the NIK of a candidate who had none; where somebody else has it already, a merge case opens',
    ...identified,
    body: NikNaming,
  },
});
