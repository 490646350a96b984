import { assessmentReviews } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const changed = [assessmentReviews.listAssessmentReviews];

/** The reviews of a session, and what stands against recording one. */
export const useAssessmentReviews = (sessionId: string) =>
  useQuery(queryOf(assessmentReviews.listAssessmentReviews, { params: { sessionId } }));

export const useRecordReview = () => useMutation(mutationOf(assessmentReviews.recordAssessmentReview, changed));
export const useRecordValidation = () => useMutation(mutationOf(assessmentReviews.recordValidation, changed));
