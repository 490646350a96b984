import type { IssuanceRound } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

type Counted = 'cohorts' | 'voided' | 'total' | 'issued' | 'failed' | 'unsigned' | 'inPerson' | 'listHash';

/** A round as stored; how far it is follows from its batches. */
export interface IssuanceRoundRow extends Omit<IssuanceRound, Counted | 'ratePerSecond' | 'secondsLeft' | 'blockers'> {
  approvedHash: string | null;
  approvedById: string | null;
  /** When every list of the approved round had been released, voided, or left to others. */
  releasedAt: string | null;
  decisionReason: string | null;
}

export const issuanceRoundTable = new EntitySchema<IssuanceRoundRow>({
  name: 'IssuanceRound',
  tableName: 'issuance_rounds',
  columns: {
    id: column.id,
    centreId: { ...column.uuid, name: 'centre_id' },
    centreName: derived(column.text, (row) => `select t.name from centres t where t.id = ${row}.centre_id`),
    kind: column.text,
    programmeTitle: { ...nullable(column.text), name: 'programme_title' },
    status: column.text,
    approvedHash: { ...nullable(column.text), name: 'approved_hash' },
    requestedById: { ...column.uuid, name: 'requested_by_id' },
    requestedByName: { ...column.text, name: 'requested_by_name' },
    requestedAt: { ...column.instant, name: 'requested_at' },
    approvedById: { ...nullable(column.uuid), name: 'approved_by_id' },
    approvedByName: { ...nullable(column.text), name: 'approved_by_name' },
    approvedAt: { ...nullable(column.instant), name: 'approved_at' },
    releasedAt: { ...nullable(column.instant), name: 'released_at' },
    decisionReason: { ...nullable(column.text), name: 'decision_reason' },
    pausedAt: { ...nullable(column.instant), name: 'paused_at' },
    pausedByName: { ...nullable(column.text), name: 'paused_by_name' },
    finishedAt: { ...nullable(column.instant), name: 'finished_at' },
    demo: column.boolean,
  } satisfies Record<keyof IssuanceRoundRow, EntitySchemaColumnOptions>,
});
