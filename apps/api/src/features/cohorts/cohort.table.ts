import { Cohort, CurriculumUnit, Id, Instant, seatedStatuses } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { z } from 'zod';
import { column, derived, nullable } from '../../database/columns.ts';
import { literals } from '../../database/literals.ts';
import { storedAs } from '../../database/stored-as.ts';

/** A cohort as stored: with the units it was planned on, which never change under it (rule 9). */
const CohortRow = Cohort.extend({
  units: z.array(CurriculumUnit),
  /** Whoever opened the amendment that is under way; somebody else closes it. */
  amendedById: Id.nullable(),
  /** When evaluation was last opened: from then on every prepared device is awaited (rule 25). */
  evaluationOpenedAt: Instant.nullable(),
});
export type CohortRow = z.output<typeof CohortRow>;

export const cohortTable = new EntitySchema<CohortRow>({
  name: 'Cohort',
  tableName: 'cohorts',
  columns: storedAs(CohortRow, {
    centreName: derived(column.text, (row) => `select centres.name from centres where centres.id = ${row}.centre_id`),
    trade: derived(nullable(column.text), (row) => `select k.trade from curricula k where k.id = ${row}.curriculum_id`),
    units: column.json,
    seatsTaken: derived(
      column.integer,
      (row) =>
        `select count(*)::int from enrolments e where e.cohort_id = ${row}.id and e.status in (${literals(seatedStatuses)})`,
    ),
  }),
});
