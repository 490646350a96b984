import { judgements, secondMarking } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const changed = [judgements.getCandidacyRecord, judgements.getAssessmentKit, judgements.listOwnAssessments];

/** All that the assessment of one candidate has so far. */
export const useRecord = (candidacyId: string) =>
  useQuery(queryOf(judgements.getCandidacyRecord, { params: { candidacyId } }));

/** The caller's own assessment sessions. */
export const useAssessments = () => useQuery(queryOf(judgements.listOwnAssessments, {}));

export const useMoveCandidacy = () => useMutation(mutationOf(judgements.moveCandidacy, changed));
export const useAdjust = () => useMutation(mutationOf(judgements.recordAdjustment, changed));
export const useMarkEvidence = () => useMutation(mutationOf(judgements.markEvidence, changed));
export const useRecommend = () => useMutation(mutationOf(judgements.recommendCandidacy, changed));
export const useReport = () => useMutation(mutationOf(judgements.reportAssessmentSession, changed));
export const useCandidacyForm = () => useMutation(mutationOf(judgements.printCandidacyForm));
export const useSessionForm = () => useMutation(mutationOf(judgements.printSessionForm));

/** What the caller is to mark a second time. */
export const useSamples = () => useQuery(queryOf(secondMarking.listMySecondMarkings, {}));

/** One sample for second marking. */
export const useSample = (sampleId: string) =>
  useQuery(queryOf(secondMarking.getSecondMarking, { params: { sampleId } }));

export const useMarkSample = () =>
  useMutation(
    mutationOf(secondMarking.recordSecondMarks, [secondMarking.listMySecondMarkings, secondMarking.getSecondMarking]),
  );

/** How well the assessors of a body agree with second markers. */
export const useMarkingAgreement = (bodyId: string) =>
  useQuery(queryOf(secondMarking.getMarkingAgreement, { params: { bodyId } }));
