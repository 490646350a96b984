import { describe, expect, it } from '@jest/globals';
import {
  CentreChange,
  CohortChange,
  CooperativeChange,
  CurriculumChange,
  InstructorChange,
  NewCentre,
  NewCohort,
  NewCooperative,
  NewCurriculum,
  NewEnrolment,
  NewInstructor,
  NewTrainingSession,
  PersonInput,
  PersonNotes,
} from '@kompeten/domain';
import type { EntitySchema } from 'typeorm';
import type { z } from 'zod';
import { centreTable } from '../features/centres/centre.table.ts';
import { cohortTable } from '../features/cohorts/cohort.table.ts';
import { trainingSessionTable } from '../features/cohorts/training-session.table.ts';
import { cooperativeTable } from '../features/cooperatives/cooperative.table.ts';
import { curriculumTable } from '../features/curricula/curriculum.table.ts';
import { enrolmentTable } from '../features/enrolments/enrolment.table.ts';
import { instructorTable } from '../features/instructors/instructor.table.ts';

/** What is asked, where it is stored under its own name, and what of it is stored otherwise. */
const pairs: readonly [name: string, asked: z.ZodObject, table: EntitySchema, otherwise?: readonly string[]][] = [
  ['a new centre', NewCentre, centreTable],
  ['a changed centre', CentreChange, centreTable],
  ['a new cooperative', NewCooperative, cooperativeTable],
  ['a changed cooperative', CooperativeChange, cooperativeTable],
  ['a new instructor', NewInstructor, instructorTable, ['qualifications']],
  ['a changed instructor', InstructorChange, instructorTable],
  ['a new curriculum', NewCurriculum, curriculumTable],
  ['a changed curriculum', CurriculumChange, curriculumTable],
  ['a new cohort', NewCohort, cohortTable],
  ['a changed cohort', CohortChange, cohortTable],
  ['a new session', NewTrainingSession, trainingSessionTable],
  ['a new enrolment', NewEnrolment, enrolmentTable, ['person']],
  ['a person', PersonInput, enrolmentTable, ['fullName', 'identity', 'birthDate']],
  ['the notes about a person', PersonNotes, enrolmentTable],
];

describe('what is asked is stored: a field without a column would be lost without a word', () => {
  it.each(pairs)('%s', (_, { shape }, { options: { columns } }, otherwise = []) => {
    const lost = Object.keys(shape).filter((name) => !(name in columns) && !otherwise.includes(name));
    expect(lost).toEqual([]);
  });
});
