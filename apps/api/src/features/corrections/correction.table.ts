import type { CorrectionKind, CorrectionStatus, CorrectionValue } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A case as stored: the cell and the late events; what they say stands in the history of the sheet. */
export interface CorrectionRow {
  id: string;
  kind: CorrectionKind;
  status: CorrectionStatus;
  cohortId: string;
  centreId: string;
  enrolmentId: string;
  /** The unit code of a grade, the session of attendance. */
  columnId: string;
  eventIds: string[];
  openedAt: string;
  /** What stood in the cell when it was decided, and what was decided. */
  before: CorrectionValue | null;
  after: CorrectionValue | null;
  requestId: string | null;
  requestKind: 'replacement' | 'revocation' | null;
  decidedById: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  reason: string | null;
}

export const correctionTable = new EntitySchema<CorrectionRow>({
  name: 'Correction',
  tableName: 'corrections',
  columns: {
    id: column.id,
    kind: column.text,
    status: column.text,
    cohortId: { ...column.uuid, name: 'cohort_id' },
    centreId: { ...column.uuid, name: 'centre_id' },
    enrolmentId: { ...column.uuid, name: 'enrolment_id' },
    columnId: { ...column.text, name: 'column_id' },
    eventIds: { ...column.uuids, name: 'event_ids' },
    openedAt: { ...column.instant, name: 'opened_at' },
    before: nullable(column.json),
    after: nullable(column.json),
    requestId: { ...nullable(column.uuid), name: 'request_id' },
    requestKind: { ...nullable(column.text), name: 'request_kind' },
    decidedById: { ...nullable(column.uuid), name: 'decided_by_id' },
    decidedByName: { ...nullable(column.text), name: 'decided_by_name' },
    decidedAt: { ...nullable(column.instant), name: 'decided_at' },
    reason: nullable(column.text),
  } satisfies Record<keyof CorrectionRow, EntitySchemaColumnOptions>,
});
