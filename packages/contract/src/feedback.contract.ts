import { CohortFeedback, FeedbackAnswer, Id, MyFeedback } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** What trainees say of a cohort, without their names. */
export const feedback = endpoints({
  listMyFeedback: {
    method: 'GET',
    path: '/my/feedback',
    summary: 'Cohorts of the caller’s own that take feedback now',
    permission: 'signed_in',
    response: z.object({ items: z.array(MyFeedback) }),
  },
  giveMyFeedback: {
    method: 'POST',
    path: '/my/feedback/:enrolmentId',
    summary: 'Answer the questionnaire, once; what was answered is kept apart from who answered',
    permission: 'signed_in',
    params: z.strictObject({ enrolmentId: Id }),
    body: FeedbackAnswer,
    response: z.object({ ok: z.literal(true) }),
    status: 201,
  },
  getCohortFeedback: {
    method: 'GET',
    path: '/cohorts/:cohortId/feedback',
    summary: 'What trainees said of a cohort, once nobody can be told by it',
    permission: 'feedback.read',
    params: z.strictObject({ cohortId: Id }),
    response: CohortFeedback,
  },
});
