import { cohorts, timetable } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** A week of a cohort's timetable; the one before stays on screen until the next is there. */
export const useWeek = (cohortId: string, week: string) =>
  useQuery({
    ...queryOf(timetable.getTimetable, { params: { cohortId }, query: { week } }),
    placeholderData: (before) => before,
  });

const touched = [timetable.getTimetable, cohorts.listSessions, cohorts.getCohort];

export const usePlaceSession = () => useMutation(mutationOf(cohorts.createSession, touched));
export const useMoveSession = () => useMutation(mutationOf(timetable.changeSession, touched));
export const useRemoveSession = () => useMutation(mutationOf(cohorts.deleteSession, touched));
export const usePropose = () => useMutation(mutationOf(timetable.proposeTimetable));
export const usePlanSessions = () => useMutation(mutationOf(timetable.planSessions, touched));
export const useCopyCohort = () => useMutation(mutationOf(timetable.copyCohort, [cohorts.listCohorts]));
