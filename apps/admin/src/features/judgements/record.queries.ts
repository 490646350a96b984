import { assessmentEvidence, examPapers, judgements } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const changed = [judgements.getCandidacyRecord, judgements.getAssessmentKit, judgements.listOwnAssessments];

/** All that the assessment of one candidate has so far. */
export const useRecord = (candidacyId: string) =>
  useQuery(queryOf(judgements.getCandidacyRecord, { params: { candidacyId } }));

/** What came of the written tests of a candidate: by unit, without a key. */
export const useExamScores = (candidacyId: string) =>
  useQuery(queryOf(examPapers.listExamScores, { params: { candidacyId } }));

/** The caller's own assessment sessions. */
export const useAssessments = () => useQuery(queryOf(judgements.listOwnAssessments, {}));

export const useMoveCandidacy = () => useMutation(mutationOf(judgements.moveCandidacy, changed));
export const useAdjust = () => useMutation(mutationOf(judgements.recordAdjustment, changed));
export const useMarkEvidence = () => useMutation(mutationOf(assessmentEvidence.markEvidence, changed));
export const useRecommend = () => useMutation(mutationOf(judgements.recommendCandidacy, changed));
export const useReport = () => useMutation(mutationOf(judgements.reportAssessmentSession, changed));
export const useCandidacyForm = () => useMutation(mutationOf(judgements.printCandidacyForm));
export const useSessionForm = () => useMutation(mutationOf(judgements.printSessionForm));
