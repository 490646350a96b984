import { assessmentSessions, assessmentSites, assessors, certificationBodies, schemes } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const ofBody = [certificationBodies.listBodies, certificationBodies.getBody];

export const useBody = (bodyId: string) => useQuery(queryOf(certificationBodies.getBody, { params: { bodyId } }));

export const useBodyLicences = (bodyId: string) =>
  useQuery(queryOf(certificationBodies.listBodyLicences, { params: { bodyId } }));

export const useBodySites = (bodyId: string) => useQuery(queryOf(assessmentSites.listSites, { params: { bodyId } }));

/** The assessors of a body, for those who may see them. */
export const useBodyAssessors = (bodyId: string, enabled: boolean) =>
  useQuery({ ...queryOf(assessors.listAssessors, { query: { bodyId, limit: 200 } }), enabled });

/** What lies before the assessors of a body, for those who may see them. */
export const useBodyLoads = (bodyId: string, enabled: boolean) =>
  useQuery({ ...queryOf(assessmentSessions.listAssessorLoads, { params: { bodyId } }), enabled });

/** What of the own bodies ends soon or has ended. */
export const useEndingTerms = () => useQuery(queryOf(assessors.listExpiringTerms, {}));

/** The schemes that a licence may cover. */
export const useSchemesInReach = () => useQuery(queryOf(schemes.listSchemes, { query: { limit: 200 } }));

export const useCreateBody = () => useMutation(mutationOf(certificationBodies.createBody, ofBody));
export const useChangeBody = () => useMutation(mutationOf(certificationBodies.changeBody, ofBody));

export const useRecordBodyLicence = () =>
  useMutation(
    mutationOf(certificationBodies.recordBodyLicence, [
      certificationBodies.listBodyLicences,
      assessors.listExpiringTerms,
    ]),
  );

export const useReduceScope = () =>
  useMutation(mutationOf(certificationBodies.reduceScope, [certificationBodies.listBodyLicences]));

export const useLiftLapse = () =>
  useMutation(mutationOf(certificationBodies.liftLapse, [certificationBodies.listBodyLicences]));
