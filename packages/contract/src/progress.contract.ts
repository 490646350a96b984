import { RegionCode, RegionLevel, RegionProgress } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** The ministries' view. */
export const progress = endpoints({
  getProgress: {
    method: 'GET',
    path: '/progress',
    summary: 'Progress of each region of a level, or below a parent',
    permission: 'progress.read',
    query: z.strictObject({ level: RegionLevel.optional(), parent: RegionCode.optional() }),
    response: z.object({ items: z.array(RegionProgress), nextCursor: z.null() }),
  },
});
