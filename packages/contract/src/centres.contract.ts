import { Centre, CentreChange, CentreKind, Id, NewCentre, PageQuery, page, RegionCode, sortBy } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ centreId: Id });

/** Training centres. */
export const centres = endpoints({
  listCentres: {
    method: 'GET',
    path: '/centres',
    summary: 'Training centres',
    permission: 'centre.read',
    query: PageQuery.extend({
      kind: CentreKind.optional(),
      region: RegionCode.optional(),
      /** Only the branches of a centre. */
      parentId: Id.optional(),
      sort: sortBy(['name', 'regionCode', 'numberUnit', 'headName'], 'name'),
    }),
    response: page(Centre),
  },
  createCentre: {
    method: 'POST',
    path: '/centres',
    summary: 'Create a training centre',
    permission: 'centre.create',
    body: NewCentre,
    response: Centre,
    status: 201,
  },
  getCentre: {
    method: 'GET',
    path: '/centres/:centreId',
    summary: 'One training centre',
    permission: 'centre.read',
    params,
    response: Centre,
  },
  changeCentre: {
    method: 'PATCH',
    path: '/centres/:centreId',
    summary: 'Change a training centre',
    permission: 'centre.manage',
    params,
    body: CentreChange,
    response: Centre,
  },
});
