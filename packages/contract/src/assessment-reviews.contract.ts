import { AssessmentReview, AssessmentReviews, Id, NewReview, NewValidation } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofSession = z.strictObject({ sessionId: Id });

/** Reviews of an assessment session (FR.AK.06, FR.IA.11) and its validation (FR.VA): entered once, printed as forms. */
export const assessmentReviews = endpoints({
  listAssessmentReviews: {
    method: 'GET',
    path: '/assessment-sessions/:sessionId/reviews',
    summary: 'Reviews and validations of a session, the latest first, and what stands against recording one',
    permission: 'judgement.read',
    params: ofSession,
    response: AssessmentReviews,
  },
  recordAssessmentReview: {
    method: 'POST',
    path: '/assessment-sessions/:sessionId/reviews',
    summary:
      'Review the process (FR.AK.06) or the instruments (FR.IA.11) of a session; a later review counts beside it',
    permission: 'assessment_review.record',
    params: ofSession,
    body: NewReview,
    response: AssessmentReview,
    status: 201,
  },
  recordValidation: {
    method: 'POST',
    path: '/assessment-sessions/:sessionId/validations',
    summary: 'Plan the validation of a session, or record what it found (FR.VA)',
    permission: 'validation.record',
    params: ofSession,
    body: NewValidation,
    response: AssessmentReview,
    status: 201,
  },
});
