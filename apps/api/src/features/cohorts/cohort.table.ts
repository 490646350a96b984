import { type Cohort, type CurriculumUnit, seatedStatuses } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

/** A cohort as stored: with the units it was planned on, which never change under it (rule 9). */
export interface CohortRow extends Cohort {
  units: CurriculumUnit[];
  /** Whoever opened the amendment that is under way; somebody else closes it. */
  amendedById: string | null;
  /** When evaluation was last opened: from then on every prepared device is awaited (rule 25). */
  evaluationOpenedAt: string | null;
}

const seated = seatedStatuses.map((status) => `'${status}'`).join(', ');

export const cohortTable = new EntitySchema<CohortRow>({
  name: 'Cohort',
  tableName: 'cohorts',
  columns: {
    id: column.id,
    centreId: { ...column.uuid, name: 'centre_id' },
    centreName: derived(column.text, (row) => `select centres.name from centres where centres.id = ${row}.centre_id`),
    curriculumId: { ...column.uuid, name: 'curriculum_id' },
    curriculumTitle: { ...column.text, name: 'curriculum_title' },
    units: column.json,
    title: column.text,
    startsOn: { ...column.day, name: 'starts_on' },
    endsOn: { ...column.day, name: 'ends_on' },
    capacity: column.integer,
    status: column.text,
    seatsTaken: derived(
      column.integer,
      (row) => `select count(*)::int from enrolments e where e.cohort_id = ${row}.id and e.status in (${seated})`,
    ),
    hoursWaiver: { ...nullable(column.text), name: 'hours_waiver' },
    completedAt: { ...nullable(column.instant), name: 'completed_at' },
    amendedById: { ...nullable(column.uuid), name: 'amended_by_id' },
    evaluationOpenedAt: { ...nullable(column.instant), name: 'evaluation_opened_at' },
    demo: column.boolean,
    version: column.integer,
  } satisfies Record<keyof CohortRow, EntitySchemaColumnOptions>,
});
