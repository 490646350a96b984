import { PageQuery, page, Region, RegionCode, RegionLevel } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Provinces, regencies, districts and villages. */
export const regions = endpoints({
  listRegions: {
    method: 'GET',
    path: '/regions',
    summary: 'Regions below a parent, or found by name or code',
    permission: 'public',
    query: PageQuery.extend({ parent: z.union([RegionCode, z.literal('')]).optional(), level: RegionLevel.optional() }),
    response: page(Region),
  },
});
