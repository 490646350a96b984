import { CentreQuality, CentreQualityQuery, page, RegionCode, RegionLevel, RegionProgress } from '@kompeten/domain';
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
  listCentreQuality: {
    method: 'GET',
    path: '/centre-quality',
    summary: 'Sessions that each centre held, and how many of them under a waived gap in qualification (rule 14)',
    permission: 'progress.read',
    query: CentreQualityQuery,
    response: page(CentreQuality),
  },
});
