import {
  appeals,
  applications,
  assessmentSessions,
  assessorChoices,
  assessors,
  conflicts,
  decisions,
  judgements,
  schemes,
} from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const changed = [
  assessors.listAssessors,
  assessors.getAssessor,
  assessors.listExpiringTerms,
  assessmentSessions.listAssessorLoads,
];
const declared = [
  ...[conflicts.listConflicts, conflicts.getConflict, conflicts.getConflictMatter],
  ...[assessorChoices.listAssessorChoices, judgements.getCandidacyRecord, judgements.listOwnAssessments],
  ...[assessmentSessions.getAssessmentSession, decisions.getPanel, appeals.getAppeal],
];

export const useAssessor = (assessorId: string) => useQuery(queryOf(assessors.getAssessor, { params: { assessorId } }));

export const useAssessorsOf = (bodyId: string) =>
  useQuery(queryOf(assessors.listAssessors, { query: { bodyId, limit: 200 } }));

export const useLoadsOf = (bodyId: string) =>
  useQuery(queryOf(assessmentSessions.listAssessorLoads, { params: { bodyId } }));

export const useVersionChoices = () => useQuery(queryOf(schemes.listSchemeVersions, { query: { limit: 200 } }));

export const useCreateAssessor = () => useMutation(mutationOf(assessors.createAssessor, changed));
export const useChangeAssessor = () => useMutation(mutationOf(assessors.changeAssessor, changed));

/** The applications whose applicant has a name. */
export const applicationsBy = (q: string) => queryOf(applications.listApplications, { query: { q, limit: 20 } });

export const useConflict = (conflictId: string) => useQuery(queryOf(conflicts.getConflict, { params: { conflictId } }));

export const useDeclareConflict = () => useMutation(mutationOf(assessorChoices.declareConflict, declared));
export const useWithdrawConflict = () => useMutation(mutationOf(conflicts.withdrawConflict, declared));

/** A candidate with whom the caller may declare a conflict, and the parts that the caller has there. */
export const useConflictMatter = (candidacyId: string) =>
  useQuery(queryOf(conflicts.getConflictMatter, { params: { candidacyId } }));

export const useDeclareOwnConflict = () => useMutation(mutationOf(conflicts.declareOwnConflict, declared));

/** Who may sit on panels of a body; for those who declare for others. */
export const usePanelMembers = (bodyId: string, enabled: boolean) =>
  useQuery({ ...queryOf(conflicts.listPanelMembers, { params: { bodyId } }), enabled });
