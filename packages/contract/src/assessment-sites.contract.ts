import { AssessmentSite, Id, NewSite, VerifySite } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofBody = z.strictObject({ bodyId: Id });

/** Places of assessment (TUK) and their verification. */
export const assessmentSites = endpoints({
  listSites: {
    method: 'GET',
    path: '/bodies/:bodyId/sites',
    summary: 'The places of assessment of a body',
    permission: 'body.read',
    params: ofBody,
    response: z.object({ items: z.array(AssessmentSite), nextCursor: z.null() }),
  },
  createSite: {
    method: 'POST',
    path: '/bodies/:bodyId/sites',
    summary: 'Add a place of assessment',
    permission: 'body.manage',
    params: ofBody,
    body: NewSite,
    response: AssessmentSite,
    status: 201,
  },
  verifySite: {
    method: 'POST',
    path: '/sites/:siteId/verifications',
    summary: 'Record the verification of a place; it counts only where every item is met',
    permission: 'body.manage',
    params: z.strictObject({ siteId: Id }),
    body: VerifySite,
    response: AssessmentSite,
  },
});
