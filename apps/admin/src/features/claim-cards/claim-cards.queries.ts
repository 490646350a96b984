import { certificationBodies, claimCards } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import type { ListAddress } from '../../lib/list-address.ts';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** How many cards are made in one go: what a printer and a desk take. */
export const cardsAtOnce = 100;

export const useBody = (bodyId: string) => useQuery(queryOf(certificationBodies.getBody, { params: { bodyId } }));

/** One page of the candidates of a body, as the address of the list asks. */
export const useCandidates = (bodyId: string, address: ListAddress) =>
  useQuery(queryOf(claimCards.listCandidateCards, { params: { bodyId }, query: address as never }));

/** One candidate of a body, by the application. */
export const useCandidate = (bodyId: string, applicationId: string) => {
  const found = useQuery(queryOf(claimCards.listCandidateCards, { params: { bodyId }, query: { applicationId } }));
  return { ...found, data: found.data?.items[0] ?? (found.data ? null : undefined) };
};

/** The candidates of a body without a card that can be used. */
export const useCandidatesWithout = (bodyId: string) =>
  useQuery(
    queryOf(claimCards.listCandidateCards, { params: { bodyId }, query: { card: 'missing', limit: cardsAtOnce } }),
  );

export const useIssueCandidateCard = () =>
  useMutation(mutationOf(claimCards.issueCandidateCard, [claimCards.listCandidateCards]));

/** Makes the card of one candidate of many. */
export const makeCandidateCard = (applicationId: string) =>
  api.call(claimCards.issueCandidateCard, { params: { applicationId } });
