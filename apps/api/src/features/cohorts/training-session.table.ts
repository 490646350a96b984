import type { TrainingSession } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

/** A session as stored; its lesson hours follow from the policy. Those of a cancelled cohort are called off and free their time. */
export type TrainingSessionRow = Omit<TrainingSession, 'lessonHours'> & { calledOff: boolean };

export const trainingSessionTable = new EntitySchema<TrainingSessionRow>({
  name: 'TrainingSession',
  tableName: 'training_sessions',
  columns: {
    id: column.id,
    cohortId: { ...column.uuid, name: 'cohort_id' },
    startsAt: { ...column.instant, name: 'starts_at' },
    endsAt: { ...column.instant, name: 'ends_at' },
    mode: column.text,
    instructorId: { ...column.uuid, name: 'instructor_id' },
    instructorName: derived(
      column.text,
      (row) => `select i.full_name from instructors i where i.id = ${row}.instructor_id`,
    ),
    unitCodes: { ...column.texts, name: 'unit_codes' },
    place: nullable(column.text),
    topic: nullable(column.text),
    makeUpForId: { ...nullable(column.uuid), name: 'make_up_for_id' },
    waiverReason: { ...nullable(column.text), name: 'waiver_reason' },
    calledOff: { ...column.boolean, name: 'called_off' },
  } satisfies Record<keyof TrainingSessionRow, EntitySchemaColumnOptions>,
});
