import type { StatusEvent } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** One line of a certificate's public history, appended and never changed; free reasons stay in the request. */
export interface StatusEventRow extends StatusEvent {
  id: string;
  sequence: number;
  certificateId: string;
  actorId: string | null;
  requestId: string | null;
}

export const statusEventTable = new EntitySchema<StatusEventRow>({
  name: 'StatusEvent',
  tableName: 'status_events',
  columns: {
    id: column.id,
    sequence: { type: 'bigint', insert: false, update: false },
    certificateId: { ...column.uuid, name: 'certificate_id' },
    type: column.text,
    at: column.instant,
    reasonClass: { ...nullable(column.text), name: 'reason_class' },
    lapsesAt: { ...nullable(column.instant), name: 'lapses_at' },
    replacedByCode: { ...nullable(column.text), name: 'replaced_by_code' },
    actorId: { ...nullable(column.uuid), name: 'actor_id' },
    requestId: { ...nullable(column.uuid), name: 'request_id' },
  } satisfies Record<keyof StatusEventRow, EntitySchemaColumnOptions>,
});
