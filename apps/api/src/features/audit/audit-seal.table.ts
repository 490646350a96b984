import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column } from '../../database/columns.ts';
import type { AuditSeal } from './audit-seal.ts';

export const auditSealTable = new EntitySchema<AuditSeal>({
  name: 'AuditSeal',
  tableName: 'audit_seals',
  columns: {
    number: { ...column.integer, primary: true },
    lastSequence: { type: 'bigint', name: 'last_sequence' },
    entries: column.bytes,
    previousHash: { ...column.bytes, name: 'previous_hash' },
    hash: column.bytes,
    sealedAt: { ...column.instant, name: 'sealed_at' },
  } satisfies Record<keyof AuditSeal, EntitySchemaColumnOptions>,
});
