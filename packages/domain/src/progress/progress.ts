import { z } from 'zod';
import { RegionCode, RegionLevel } from '../regions/region.ts';

/** One region's progress: counts only, no personal data. */
export const RegionProgress = z
  .object({
    regionCode: RegionCode,
    regionName: z.string(),
    level: RegionLevel,
    cooperatives: z.int(),
    /** Cooperatives with a manager who holds a valid certificate. */
    withCertifiedManager: z.int(),
    trained: z.int(),
    assessed: z.int(),
    certified: z.int(),
    mentored: z.int(),
    jobs: z.int(),
    seats: z.int(),
    seatsUsed: z.int(),
  })
  .meta({ id: 'RegionProgress' });
export type RegionProgress = z.output<typeof RegionProgress>;
