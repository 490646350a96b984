import { AuditEvent, Id, Instant, PageQuery, page } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** The audit trail. */
export const audit = endpoints({
  listAuditEvents: {
    method: 'GET',
    path: '/audit',
    summary: 'The audit trail, newest first',
    permission: 'audit.read',
    query: PageQuery.extend({
      type: z.string().max(80).optional(),
      actorId: Id.optional(),
      subjectId: z.string().max(80).optional(),
      from: Instant.optional(),
      to: Instant.optional(),
    }),
    response: page(AuditEvent),
  },
});
