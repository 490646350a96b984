import { cohorts, enrolments, intake, selection } from '@kompeten/contract';
import type { SelectionSheet } from '@kompeten/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryClient, queryOf } from '../../lib/query.ts';

const sheetQuery = (cohortId: string) => queryOf(selection.getSelection, { params: { cohortId } });

/** Everything about a cohort's selection; asked anew, since applicants answer by themselves. */
export const useSelection = (cohortId: string) => useQuery({ ...sheetQuery(cohortId), staleTime: 0 });

/** Shows a selection as the register just answered it. */
export const showSelection = (cohortId: string, sheet: SelectionSheet) =>
  queryClient.setQueryData(sheetQuery(cohortId).queryKey, sheet);

const touched = [selection.getSelection, enrolments.listEnrolments, cohorts.getCohort, cohorts.listCohorts];

export const useChangePlan = () => useMutation(mutationOf(selection.changeSelectionPlan, touched));
export const useAnnounce = () => useMutation(mutationOf(selection.announceSelection, touched));
export const useVerify = () => useMutation(mutationOf(selection.verifyApplicant, touched));
export const useResetPin = () => useMutation(mutationOf(selection.resetApplicationPin, touched));
export const useAnswerSeat = () => useMutation(mutationOf(selection.answerSeat, touched));

/** Trainings that take nominations, and those made so far. */
export const useOpenCohorts = () => useQuery(queryOf(intake.listOpenCohorts, { query: {} }));
export const useOpenCohort = (cohortId: string) => useQuery(queryOf(intake.getOpenCohort, { params: { cohortId } }));
export const useNominations = () => useQuery({ ...queryOf(intake.listNominations, {}), staleTime: 0 });
export const useNominate = () => useMutation(mutationOf(intake.nominate, [intake.listNominations]));
