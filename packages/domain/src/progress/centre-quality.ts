import { z } from 'zod';
import { Id, PageQuery } from '../kernel/schemas.ts';
import { RegionCode } from '../regions/region.ts';

/**
 * How a centre held its sessions (rule 14): those that have begun and were not called off, and how many of them somebody
 * taught whose gap in qualification was waived with a reason.
 */
export const CentreQuality = z
  .object({
    centreId: Id,
    centreName: z.string(),
    regionCode: RegionCode,
    regionName: z.string(),
    sessions: z.int(),
    sessionsWaived: z.int(),
  })
  .meta({ id: 'CentreQuality' });
export type CentreQuality = z.output<typeof CentreQuality>;

/** Whose figures are asked for: those of the centres of a region and below it. */
export const CentreQualityQuery = PageQuery.omit({ q: true }).extend({ region: RegionCode.optional() });
export type CentreQualityQuery = z.output<typeof CentreQualityQuery>;
