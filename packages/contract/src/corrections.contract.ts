import { Correction, CorrectionApplication, CorrectionDismissal, CorrectionQuery, Id, page } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ correctionId: Id });

/** Cases about statements that arrived after their cohort had closed (rule 25). */
export const corrections = endpoints({
  listCorrections: {
    method: 'GET',
    path: '/corrections',
    summary: 'Cases about late statements within the caller’s reach',
    permission: 'correction.read',
    query: CorrectionQuery,
    response: page(Correction),
  },
  getCorrection: {
    method: 'GET',
    path: '/corrections/:correctionId',
    summary: 'One case',
    permission: 'correction.read',
    params,
    response: Correction,
  },
  applyCorrection: {
    method: 'POST',
    path: '/corrections/:correctionId/apply',
    summary: 'Apply a case: the sheet, the result and the certificate follow',
    permission: 'correction.decide',
    params,
    body: CorrectionApplication,
    response: Correction,
  },
  dismissCorrection: {
    method: 'POST',
    path: '/corrections/:correctionId/dismissal',
    summary: 'Leave the sheet as it is',
    permission: 'correction.decide',
    params,
    body: CorrectionDismissal,
    response: Correction,
  },
});
