import type { IssuanceBatchDetail } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** One line of the exact list that is approved. */
export type IssuanceItemRow = IssuanceBatchDetail['items'][number] & {
  id: string;
  batchId: string;
  position: number;
  personId: string;
  failureCode: string | null;
  doneAt: string | null;
};

export const issuanceItemTable = new EntitySchema<IssuanceItemRow>({
  name: 'IssuanceItem',
  tableName: 'issuance_items',
  columns: {
    id: column.id,
    batchId: { ...column.uuid, name: 'batch_id' },
    position: column.integer,
    enrolmentId: { ...column.uuid, name: 'enrolment_id' },
    personId: { ...column.uuid, name: 'person_id' },
    holderName: { ...column.text, name: 'holder_name' },
    units: column.json,
    attendancePercent: { ...nullable(column.integer), name: 'attendance_percent' },
    status: column.text,
    certificateId: { ...nullable(column.uuid), name: 'certificate_id' },
    failureCode: { ...nullable(column.text), name: 'failure_code' },
    doneAt: { ...nullable(column.instant), name: 'done_at' },
  } satisfies Record<keyof IssuanceItemRow, EntitySchemaColumnOptions>,
});
