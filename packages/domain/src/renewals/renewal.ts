import { z } from 'zod';
import { Standing } from '../certificates/certificate-status.ts';
import { Day, Id, PageQuery, prose } from '../kernel/schemas.ts';
import { SurveillanceEvent, SurveillanceStatus } from './renewal-status.ts';

/** A competency certificate with what has to be done about it, and when. */
export const CaredCertificate = z
  .object({
    certificateId: Id,
    bodyId: Id,
    holderName: z.string(),
    cooperativeName: z.string().nullable(),
    title: z.string(),
    number: z.string().nullable(),
    standing: Standing,
    validUntil: Day,
    renewalOpensOn: Day,
    way: z.enum(['not_yet', 'portfolio', 'full_assessment']),
    surveillance: z.object({ id: Id, dueOn: Day, status: SurveillanceStatus, note: z.string().nullable() }),
  })
  .meta({ id: 'CaredCertificate' });
export type CaredCertificate = z.output<typeof CaredCertificate>;

/** What a list of certificates in care is narrowed to. */
export const CareQuery = PageQuery.omit({ q: true }).extend({
  due: z.enum(['surveillance', 'renewal', 'expired']).optional(),
});
export type CareQuery = z.output<typeof CareQuery>;

/** What a surveillance found. */
export const SurveillanceReport = z.strictObject({
  event: SurveillanceEvent,
  note: prose(2000).pipe(z.string().min(5)),
});
export type SurveillanceReport = z.output<typeof SurveillanceReport>;
