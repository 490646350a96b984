import {
  applications,
  assessmentSessions,
  assessmentSites,
  assessorChoices,
  judgements,
  schemes,
} from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { toldMutationOf } from '../../lib/told-mutation.ts';

const touched = [
  ...[assessmentSessions.listAssessmentSessions, assessmentSessions.getAssessmentSession],
  ...[applications.listApplications, applications.getApplication],
];

export const useAssessmentSession = (sessionId: string) =>
  useQuery({ ...queryOf(assessmentSessions.getAssessmentSession, { params: { sessionId } }), staleTime: 0 });

/** The sessions that are still to come. */
export const useComingSessions = (enabled: boolean) => {
  const from = today();
  const query = { status: 'scheduled' as const, from, limit: 50 };
  return useQuery({ ...queryOf(assessmentSessions.listAssessmentSessions, { query }), enabled });
};

export const useReplanAssessment = () => useMutation(mutationOf(assessmentSessions.changeAssessmentSession, touched));

/** Another assessor in the place of one who declared a conflict. */
export const useReplaceAssessor = () => useMutation(mutationOf(assessmentSessions.replaceAssessor, touched));

export const usePrintLetters = () => useMutation(mutationOf(assessmentSessions.printAssignmentLetters));

export const usePrintForm = () => useMutation(mutationOf(judgements.printSessionForm));

export const useScheduleAssessment = () => useMutation(mutationOf(assessmentSessions.scheduleAssessment, touched));

/** Calling off says when it is done, though its form is gone by then. */
export const useCancelAssessment = (sentence: string) =>
  useMutation(toldMutationOf(assessmentSessions.cancelAssessmentSession, touched, sentence));

export const useSites = (bodyId: string) =>
  useQuery({ ...queryOf(assessmentSites.listSites, { params: { bodyId } }), enabled: bodyId !== '' });

/** Who may watch in sessions of a body. */
export const useInvigilators = (bodyId: string) =>
  useQuery({
    ...queryOf(assessmentSessions.listInvigilatorChoices, { params: { bodyId } }),
    enabled: bodyId !== '',
  });

export const useSchemeVersions = () => useQuery(queryOf(schemes.listSchemeVersions, { query: { limit: 200 } }));

/** The applications for a version of a scheme with which an assessor goes on. */
export const useReadyApplications = (schemeVersionId: string) =>
  useQuery({
    ...queryOf(applications.listApplications, { query: { status: 'continued', schemeVersionId, limit: 200 } }),
    enabled: schemeVersionId !== '',
    staleTime: 0,
  });

/** The applications for a version of a scheme that have a seat. */
export const useScheduledApplications = (schemeVersionId: string) =>
  useQuery(queryOf(applications.listApplications, { query: { status: 'scheduled', schemeVersionId, limit: 200 } }));

/** Assessors for an applicant on a day, each with what stands against it. */
export const useChoicesOn = (applicationId: string, day: string | undefined) =>
  useQuery(
    queryOf(assessorChoices.listAssessorChoices, {
      params: { applicationId },
      query: day === undefined ? {} : { day },
    }),
  );
