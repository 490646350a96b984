import { CentreLicence, Id, NewCentreLicence } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ centreId: Id });

/** Accreditation and licences of centres. */
export const licences = endpoints({
  listLicences: {
    method: 'GET',
    path: '/centres/:centreId/licences',
    summary: 'Accreditation and licences of a centre',
    permission: 'centre.read',
    params,
    response: z.object({ items: z.array(CentreLicence), nextCursor: z.null() }),
  },
  createLicence: {
    method: 'POST',
    path: '/centres/:centreId/licences',
    summary: 'Record an accreditation or licence',
    permission: 'centre.manage',
    params,
    body: NewCentreLicence,
    response: CentreLicence,
    status: 201,
  },
  deleteLicence: {
    method: 'DELETE',
    path: '/centres/:centreId/licences/:licenceId',
    summary: 'Remove a licence that was recorded by mistake',
    permission: 'centre.manage',
    params: z.strictObject({ centreId: Id, licenceId: Id }),
    response: z.object({ ok: z.literal(true) }),
  },
  listExpiringLicences: {
    method: 'GET',
    path: '/expiring-licences',
    summary: 'Licences of the own centres that expire soon or have expired',
    permission: 'centre.manage',
    response: z.object({ items: z.array(CentreLicence.extend({ centreName: z.string() })), nextCursor: z.null() }),
  },
});
