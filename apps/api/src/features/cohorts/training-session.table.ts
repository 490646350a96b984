import { TrainingSession } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { z } from 'zod';
import { column, derived, type NewRow, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

/** A session as stored; its lesson hours follow from the policy. Those of a cancelled cohort are called off and free their time. */
const TrainingSessionRow = TrainingSession.omit({ lessonHours: true }).extend({ calledOff: z.boolean() });
export type TrainingSessionRow = z.output<typeof TrainingSessionRow>;
/** One that is stored for the first time. */
export type NewTrainingSessionRow = NewRow<Omit<TrainingSessionRow, 'instructorName' | 'roomName'>>;

export const trainingSessionTable = new EntitySchema<TrainingSessionRow>({
  name: 'TrainingSession',
  tableName: 'training_sessions',
  columns: storedAs(TrainingSessionRow, {
    instructorName: derived(
      column.text,
      (row) => `select i.full_name from instructors i where i.id = ${row}.instructor_id`,
    ),
    roomName: derived(
      nullable(column.text),
      (row) => `select r.name || case when r.centre_id = h.centre_id then '' else ', ' || b.name end
        from rooms r join centres b on b.id = r.centre_id, cohorts h where r.id = ${row}.room_id and h.id = ${row}.cohort_id`,
    ),
  }),
});
