import { z } from 'zod';
import { ComplaintStatus } from '../complaints/complaint-status.ts';
import { Day, Id, Instant, PageQuery } from '../kernel/schemas.ts';
import { AppealStatus } from './appeal-status.ts';

/** A line of the register of appeals and complaints of certification bodies, which auditors ask for as one. */
export const Objection = z
  .object({
    id: Id,
    kind: z.enum(['appeal', 'complaint']),
    number: z.string(),
    bodyId: Id,
    /** Whose decision or certificate it is about. */
    fullName: z.string(),
    status: z.union([AppealStatus, ComplaintStatus]),
    filedAt: Instant,
    dueOn: Day,
    overdue: z.boolean(),
  })
  .meta({ id: 'Objection' });
export type Objection = z.output<typeof Objection>;

/** How the register is asked for; `open` are all about which somebody has to do something. */
export const ObjectionQuery = PageQuery.extend({
  kind: Objection.shape.kind.optional(),
  state: z.enum(['open', 'overdue']).optional(),
});
export type ObjectionQuery = z.output<typeof ObjectionQuery>;
