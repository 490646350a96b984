import { Id, page, TopUpNeed, TopUpQuery, TrainingProgramme } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ programmeId: Id });

/** A training programme over its editions: which cohorts run on which, and who needs top-up training. */
export const programmes = endpoints({
  getProgramme: {
    method: 'GET',
    path: '/training-programmes/:programmeId',
    summary: 'Editions of a programme and the cohorts on each',
    permission: 'curriculum.read',
    params,
    response: TrainingProgramme,
  },
  listTopUpNeeds: {
    method: 'GET',
    path: '/training-programmes/:programmeId/top-up',
    summary: 'Who was trained on an earlier edition and lacks units of this one',
    permission: 'enrolment.read',
    params,
    query: TopUpQuery,
    response: page(TopUpNeed),
  },
});
