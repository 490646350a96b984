import { examPapers, exams } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** How often the room asks who is where, in milliseconds. */
const LOOK_EVERY = 4000;

const touched = [exams.getExamRoom, exams.listExamSittings];

export const useSittings = () => useQuery(queryOf(exams.listExamSittings, { query: {} }));

export const useExamSessions = () => useQuery(queryOf(exams.listExamSessions, {}));

/** The room as it is now. */
export const useRoom = (sittingId: string) =>
  useQuery({ ...queryOf(exams.getExamRoom, { params: { sittingId } }), refetchInterval: LOOK_EVERY });

export const usePrepare = () => useMutation(mutationOf(exams.prepareExamSitting, touched));

export const useStepSitting = () => useMutation(mutationOf(exams.stepExamSitting, touched));

export const useStart = () => useMutation(mutationOf(exams.startAdmitted, touched));

export const useAdmit = () => useMutation(mutationOf(exams.admitCandidate, touched));

export const useExtraTime = () => useMutation(mutationOf(exams.giveExtraTime, touched));

export const useHandOut = () => useMutation(mutationOf(exams.handOutBooklet, touched));

export const useIncident = () => useMutation(mutationOf(exams.noteIncident, touched));

export const useKeying = (paperId: string) => useQuery(queryOf(examPapers.getKeying, { params: { paperId } }));

export const useKeySheet = () => useMutation(mutationOf(examPapers.keySheet, [examPapers.getKeying, ...touched]));

export const useSettle = () => useMutation(mutationOf(examPapers.settleKeying, [examPapers.getKeying, ...touched]));

export const useExamResults = (candidacyId: string) =>
  useQuery(queryOf(examPapers.listExamResults, { params: { candidacyId } }));
