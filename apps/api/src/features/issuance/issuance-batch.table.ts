import type { IssuanceBatch } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

type Shown = Omit<IssuanceBatch, 'failed' | 'ratePerSecond' | 'secondsLeft' | 'inPerson' | 'awaitsCaller' | 'blockers'>;

/** A batch as stored; how far it is follows from its items. */
export interface IssuanceBatchRow extends Shown {
  approvedById: string | null;
  /** Who stands behind the certificates, as approved. */
  signatoryName: string | null;
  signatoryCapacity: string | null;
  decisionReason: string | null;
  /** What became of its lines when it was done; null before, and where it waits to be tried again. */
  issuedLines: number | null;
  failedLines: number | null;
  startedAt: string | null;
}

/** A list and the round that it lies in, if any. */
export type ListInRound = Pick<IssuanceBatchRow, 'id' | 'roundId'>;

const items = (batch: string) => `from issuance_items i where i.batch_id = ${batch}.id`;

export const issuanceBatchTable = new EntitySchema<IssuanceBatchRow>({
  name: 'IssuanceBatch',
  tableName: 'issuance_batches',
  columns: {
    id: column.id,
    cohortId: { ...column.uuid, name: 'cohort_id' },
    cohortTitle: { ...column.text, name: 'cohort_title' },
    centreId: { ...column.uuid, name: 'centre_id' },
    centreName: derived(column.text, (row) => `select t.name from centres t where t.id = ${row}.centre_id`),
    kind: column.text,
    status: column.text,
    total: { ...column.integer, name: 'lines' },
    issued: derived(column.integer, (row) => `select count(*)::int ${items(row)} and i.status = 'issued'`),
    issuedLines: { ...nullable(column.integer), name: 'issued_lines' },
    failedLines: { ...nullable(column.integer), name: 'failed_lines' },
    listHash: { ...column.text, name: 'list_hash' },
    requestedById: { ...column.uuid, name: 'requested_by_id' },
    requestedByName: { ...column.text, name: 'requested_by_name' },
    requestedAt: { ...column.instant, name: 'requested_at' },
    approvedById: { ...nullable(column.uuid), name: 'approved_by_id' },
    approvedByName: { ...nullable(column.text), name: 'approved_by_name' },
    approvedAt: { ...nullable(column.instant), name: 'approved_at' },
    signatoryName: { ...nullable(column.text), name: 'signatory_name' },
    signatoryCapacity: { ...nullable(column.text), name: 'signatory_capacity' },
    decisionReason: { ...nullable(column.text), name: 'decision_reason' },
    startedAt: { ...nullable(column.instant), name: 'started_at' },
    finishedAt: { ...nullable(column.instant), name: 'finished_at' },
    pausedAt: { ...nullable(column.instant), name: 'paused_at' },
    pausedByName: { ...nullable(column.text), name: 'paused_by_name' },
    roundId: { ...nullable(column.uuid), name: 'round_id' },
    demo: column.boolean,
  } satisfies Record<keyof IssuanceBatchRow, EntitySchemaColumnOptions>,
});
