import { certificationBodies, termsOfUse } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ListAddress } from '../../lib/list-address.ts';
import { mutationOf, queryOf } from '../../lib/query.ts';

export const useBody = (bodyId: string) => useQuery(queryOf(certificationBodies.getBody, { params: { bodyId } }));

export const useTermsOfUse = (bodyId: string) => useQuery(queryOf(termsOfUse.getTermsOfUse, { params: { bodyId } }));

/** One page of what holders accepted, as the address of the list asks. */
export const useAcceptances = (bodyId: string, address: ListAddress) =>
  useQuery(queryOf(termsOfUse.listTermsAcceptances, { params: { bodyId }, query: address as never }));

/** The terms that wait for the caller. */
export const useWaitingTerms = () => useQuery(queryOf(termsOfUse.listWaitingTerms, {}));

const touched = [termsOfUse.getTermsOfUse, termsOfUse.listWaitingTerms];

export const useWriteTerms = () => useMutation(mutationOf(termsOfUse.writeTermsOfUse, touched));
export const useDiscardTerms = () => useMutation(mutationOf(termsOfUse.discardTermsOfUse, touched));
export const useSubmitTerms = () => useMutation(mutationOf(termsOfUse.submitTermsOfUse, touched));
export const useWithdrawTerms = () => useMutation(mutationOf(termsOfUse.withdrawTermsOfUse, touched));
export const useReturnTerms = () => useMutation(mutationOf(termsOfUse.returnTermsOfUse, touched));
export const usePublishTerms = () => useMutation(mutationOf(termsOfUse.publishTermsOfUse, touched));
