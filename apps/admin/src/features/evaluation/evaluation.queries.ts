import { certificates, cohorts, enrolments, evaluation, grading, issuance } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

export const useRemedials = (cohortId: string) => useQuery(queryOf(evaluation.listRemedials, { params: { cohortId } }));

export const useAmendments = (cohortId: string) =>
  useQuery(queryOf(evaluation.listAmendments, { params: { cohortId } }));

export const useTestScores = (cohortId: string, unitCode: string | null) =>
  useQuery(queryOf(evaluation.getTestScores, { params: { cohortId }, query: unitCode === null ? {} : { unitCode } }));

export const useRecordTestScores = () => useMutation(mutationOf(evaluation.recordTestScores));

export const useRecordRemedial = () =>
  useMutation(
    mutationOf(evaluation.recordRemedial, [
      ...[evaluation.listRemedials, grading.listGrades, enrolments.listEnrolments, cohorts.getCohort],
      ...[issuance.getIssuanceReadiness, certificates.listCertificateRequests],
    ]),
  );
