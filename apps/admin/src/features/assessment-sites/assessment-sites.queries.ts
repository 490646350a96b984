import { assessmentSites } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

export const useSites = (bodyId: string) => useQuery(queryOf(assessmentSites.listSites, { params: { bodyId } }));

export const useCreateSite = () => useMutation(mutationOf(assessmentSites.createSite, [assessmentSites.listSites]));
export const useVerifySite = () => useMutation(mutationOf(assessmentSites.verifySite, [assessmentSites.listSites]));
