import { applications, assessorChoices, type Endpoint } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { queryOf } from '../../lib/query.ts';
import { toldOf } from '../../lib/told.ts';

const touched = [applications.getApplication, applications.listApplications, assessorChoices.listAssessorChoices];

/** One application; asked anew each time, because its applicant or a colleague may have moved it on. */
export const useApplication = (applicationId: string) =>
  useQuery({ ...queryOf(applications.getApplication, { params: { applicationId } }), staleTime: 0 });

/** What waits for the body or the assessor. */
export const useWaitingApplications = () =>
  useQuery(queryOf(applications.listApplications, { query: { status: 'open', limit: 20 } }));

/** Assessors for an applicant, each with what stands against it; for those who assign them. */
export const useAssessorChoices = (applicationId: string, enabled: boolean) =>
  useQuery({
    ...queryOf(assessorChoices.listAssessorChoices, { params: { applicationId }, query: {} }),
    enabled,
  });

const told = <E extends Endpoint>(endpoint: E, sentence: string) => toldOf(endpoint, touched, sentence);

export const useCheckApplication = (sentence: string) => useMutation(told(applications.checkApplication, sentence));

export const useDecideApplication = (sentence: string) => useMutation(told(applications.decideApplication, sentence));

export const useReviewSelfAssessment = (sentence: string) =>
  useMutation(told(applications.reviewSelfAssessment, sentence));

export const useSavePlan = (sentence: string) => useMutation(told(applications.saveAssessmentPlan, sentence));
