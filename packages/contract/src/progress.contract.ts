import { CentreQualityPage, CentreQualityQuery, RegionCode, RegionLevel, RegionProgress } from '@kompeten/domain';
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
    summary:
      'Sessions that each centre held in a period, and how many under a waived gap in qualification (rule 14), beside those before',
    permission: 'progress.read',
    query: CentreQualityQuery,
    response: CentreQualityPage,
  },
});
