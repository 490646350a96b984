import { Grade, GradeEvent, GradeEventBatch, GradeSheet, GradeSyncAnswer, Id, UnitCode } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ cohortId: Id });

/** The grade sheet of a cohort and the history behind it. */
export const grading = endpoints({
  listGrades: {
    method: 'GET',
    path: '/cohorts/:cohortId/grades',
    summary: 'Grades of a cohort',
    permission: 'grading.read',
    params,
    response: z.object({ grades: z.array(Grade) }).meta({ id: 'GradesOfCohort' }),
  },
  recordGrades: {
    method: 'PUT',
    path: '/cohorts/:cohortId/grades',
    summary: 'Record judgements; all or nothing',
    permission: 'grading.record',
    params,
    body: GradeSheet,
    response: z.object({ grades: z.array(Grade) }).meta({ id: 'RecordedGrades' }),
  },
  listGradeEvents: {
    method: 'GET',
    path: '/cohorts/:cohortId/grade-events',
    summary: 'Every judgement as it was made',
    permission: 'grading.read',
    params,
    query: z.strictObject({ enrolmentId: Id.optional(), unitCode: UnitCode.optional() }),
    response: z.object({ items: z.array(GradeEvent) }),
  },
  sendGradeEvents: {
    method: 'POST',
    path: '/cohorts/:cohortId/grade-events',
    summary: 'Send judgements made on a device; each for itself, each once',
    permission: 'grading.record',
    params,
    body: GradeEventBatch,
    response: GradeSyncAnswer,
  },
});
