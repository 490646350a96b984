import { assessmentSites, assessors, certificationBodies } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

export const useBody = (bodyId: string) => useQuery(queryOf(certificationBodies.getBody, { params: { bodyId } }));

export const useBodyLicences = (bodyId: string) =>
  useQuery(queryOf(certificationBodies.listBodyLicences, { params: { bodyId } }));

export const useBodySites = (bodyId: string) => useQuery(queryOf(assessmentSites.listSites, { params: { bodyId } }));

/** The assessors of a body, for those who may see them. */
export const useBodyAssessors = (bodyId: string, enabled: boolean) =>
  useQuery({ ...queryOf(assessors.listAssessors, { query: { bodyId, limit: 200 } }), enabled });

export const useLiftLapse = () =>
  useMutation(mutationOf(certificationBodies.liftLapse, [certificationBodies.listBodyLicences]));
