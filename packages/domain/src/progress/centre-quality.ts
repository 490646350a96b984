import { z } from 'zod';
import { Id, PageQuery, page } from '../kernel/schemas.ts';
import { RegionCode } from '../regions/region.ts';
import { Period, periodQuestion } from './period.ts';

/** Sessions of a period that were held, and how many of them under a waiver. */
export const QualityFigures = Period.extend({ sessions: z.int(), sessionsWaived: z.int() }).meta({
  id: 'QualityFigures',
});
/** Sessions of a period that were held, and how many of them under a waiver. */
export type QualityFigures = z.output<typeof QualityFigures>;

/** The figures of a period beside those of the one before it. */
const compared = QualityFigures.extend({ before: QualityFigures });

/**
 * How a centre held its sessions (rule 14): those that have begun and were not called off, and how many of them somebody
 * taught whose gap in qualification was waived with a reason.
 */
export const CentreQuality = compared
  .extend({ centreId: Id, centreName: z.string(), regionCode: RegionCode, regionName: z.string() })
  .meta({ id: 'CentreQuality' });
export type CentreQuality = z.output<typeof CentreQuality>;

/** One page of the centres, with the figures of all that are asked for together. */
export const CentreQualityPage = page(CentreQuality).extend({ total: compared.meta({ id: 'QualityTotal' }) });
/** One page of the centres, with the figures of all that are asked for together. */
export type CentreQualityPage = z.output<typeof CentreQualityPage>;

/** Whose figures of when are asked for: those of the centres of a region and below it, of the running year unless said. */
export const CentreQualityQuery = PageQuery.omit({ q: true }).extend({
  region: RegionCode.optional(),
  ...periodQuestion,
});
export type CentreQualityQuery = z.output<typeof CentreQualityQuery>;
