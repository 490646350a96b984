import { AuditEvent, Id, Instant, LogGrowth, LogProof, LogState, PageQuery, page, text } from '@kompeten/domain';
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
      type: text(0, 80).optional(),
      actorId: Id.optional(),
      subjectId: text(0, 80).optional(),
      from: Instant.optional(),
      to: Instant.optional(),
    }),
    response: page(AuditEvent),
  },
  getLogState: {
    method: 'GET',
    path: '/audit/log',
    summary: 'How the transparency log stands',
    permission: 'audit.read',
    response: LogState,
  },
  getLogProof: {
    method: 'GET',
    path: '/audit/proof/:certificateId',
    summary: 'The proof that the signed file of a certificate lies in the transparency log',
    permission: 'public',
    params: z.strictObject({ certificateId: Id }),
    response: LogProof,
  },
  getLogGrowth: {
    method: 'GET',
    path: '/audit/growth',
    summary: 'The proof that an earlier state of the transparency log lies unchanged in the newest',
    permission: 'public',
    query: z.object({ from: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
    response: LogGrowth,
  },
});
