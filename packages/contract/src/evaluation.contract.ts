import {
  Amendment,
  Id,
  NewRemedial,
  RemedialsOfCohort,
  TestScoreSheet,
  TestScoresOfCohort,
  UnitCode,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofCohort = z.strictObject({ cohortId: Id });

/** What is judged beside the sheets: units judged again after the cohort has completed. */
export const evaluation = endpoints({
  listAmendments: {
    method: 'GET',
    path: '/cohorts/:cohortId/amendments',
    summary: 'Why a completed cohort was opened again, by whom, and what came of it',
    permission: 'grading.read',
    params: ofCohort,
    response: z.object({ items: z.array(Amendment) }),
  },
  listRemedials: {
    method: 'GET',
    path: '/cohorts/:cohortId/remedials',
    summary: 'Who of a completed cohort may be judged again, in which units and until when',
    permission: 'grading.read',
    params: ofCohort,
    response: RemedialsOfCohort,
  },
  getTestScores: {
    method: 'GET',
    path: '/cohorts/:cohortId/test-scores',
    summary: 'Scores of the tests before and after training, and the gain in a unit or in the whole training',
    permission: 'grading.read',
    params: ofCohort,
    query: z.strictObject({ unitCode: UnitCode.optional() }),
    response: TestScoresOfCohort,
  },
  recordTestScores: {
    method: 'PUT',
    path: '/cohorts/:cohortId/test-scores',
    summary: 'Record the scores of one test; all or nothing',
    permission: 'grading.record',
    params: ofCohort,
    body: TestScoreSheet,
    response: TestScoresOfCohort,
  },
  recordRemedial: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/remedials',
    summary: 'Record a remedial or make-up evaluation; the sheet and the result follow',
    permission: 'grading.record',
    params: z.strictObject({ enrolmentId: Id }),
    body: NewRemedial,
    response: RemedialsOfCohort,
    status: 201,
  },
});
