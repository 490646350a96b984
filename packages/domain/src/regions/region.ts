import { z } from 'zod';

/** The four levels of the administration. */
export const RegionLevel = z.enum(['province', 'regency', 'district', 'village']);
export type RegionLevel = z.output<typeof RegionLevel>;

/** A code of the Ministry of Home Affairs: `PP`, `PP.RR`, `PP.RR.DD` or `PP.RR.DD.VVVV`. */
export const RegionCode = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/);

/** A province, regency, district or village. */
export const Region = z
  .object({
    code: RegionCode,
    parentCode: RegionCode.nullable(),
    level: RegionLevel,
    name: z.string(),
    /** The names from the province down to this region, for a reader who must tell two villages apart. */
    path: z.string(),
  })
  .meta({ id: 'Region' });
export type Region = z.output<typeof Region>;
