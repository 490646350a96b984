import { z } from 'zod';
import { Id, Instant } from './schemas.ts';
import type { SubjectType } from './subject-types.ts';

/** What a rule reports as having happened; the service appends it in the same transaction. */
export interface HappenedEvent {
  /** The feature and the past tense: `cohort.started`. */
  type: string;
  subjectType: SubjectType;
  subjectId: string;
  /** Facts without personal data beyond ids. */
  data: Record<string, string | number | boolean | null | string[]>;
}

/** One line of the audit trail, version 1: append-only, without personal data beyond ids. */
export const AuditEvent = z
  .object({
    id: Id,
    sequence: z.int(),
    schemaVersion: z.literal(1),
    at: Instant,
    type: z.string().max(80),
    actorId: Id.nullable(),
    actorName: z.string().nullable(),
    via: z.enum(['session', 'access_token', 'claim', 'api_key', 'system', 'public']),
    subjectType: z.string().max(40),
    subjectId: z.string().max(80),
    centreId: Id.nullable(),
    data: z.record(z.string(), z.unknown()),
    traceId: z.string().nullable(),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.output<typeof AuditEvent>;
