import { z } from 'zod';
import { Day, Id, Instant } from '../kernel/schemas.ts';
import { BreachedData } from './breached-data.ts';

/** What somebody concerned is told: which data, when and how, what is done (UU 27/2022 art. 46). */
export const MyBreachNotice = z
  .object({
    id: Id,
    title: z.string(),
    /** Whose data it was about; null where the notice is not of one centre or body. */
    issuerName: z.string().nullable(),
    what: z.string(),
    foundAt: Instant,
    occurredOn: Day.nullable(),
    data: z.array(BreachedData),
    measures: z.string(),
    contact: z.string(),
    toldAt: Instant,
    readAt: Instant.nullable(),
    outcome: z.string().nullable(),
  })
  .meta({ id: 'MyBreachNotice' });
export type MyBreachNotice = z.output<typeof MyBreachNotice>;
