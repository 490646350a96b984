import type { AuditEvent } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

export const auditEventTable = new EntitySchema<AuditEvent>({
  name: 'AuditEvent',
  tableName: 'audit_events',
  columns: {
    id: column.id,
    sequence: { type: 'bigint', insert: false, update: false },
    schemaVersion: { ...column.integer, name: 'schema_version' },
    at: column.instant,
    type: column.text,
    actorId: { ...nullable(column.uuid), name: 'actor_id' },
    actorName: { ...nullable(column.text), name: 'actor_name' },
    via: column.text,
    subjectType: { ...column.text, name: 'subject_type' },
    subjectId: { ...column.text, name: 'subject_id' },
    centreId: { ...nullable(column.uuid), name: 'centre_id' },
    data: column.json,
    traceId: { ...nullable(column.text), name: 'trace_id' },
  } satisfies Record<keyof AuditEvent, EntitySchemaColumnOptions>,
});
