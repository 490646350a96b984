import { applications, assessorChoices } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

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

export const useCheckApplication = () => useMutation(mutationOf(applications.checkApplication, touched));

export const useDecideApplication = () => useMutation(mutationOf(applications.decideApplication, touched));

export const useReviewSelfAssessment = () => useMutation(mutationOf(applications.reviewSelfAssessment, touched));

export const useSavePlan = () => useMutation(mutationOf(applications.saveAssessmentPlan, touched));
