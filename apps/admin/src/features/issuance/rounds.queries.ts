import { addressOf, bundles, issuance, issuanceRounds } from '@kompeten/contract';
import type { BundleQuery, RoundStatus } from '@kompeten/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';
import { touchedByIssuing } from './issuance.queries.ts';

const LOOK_MS = 2_000;

const moving: readonly RoundStatus[] = ['gathering', 'approved'];

/** One round, looked at again and again while something moves in it. */
export const useRound = (roundId: string) =>
  useQuery({
    ...queryOf(issuanceRounds.getIssuanceRound, { params: { roundId } }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data && moving.includes(data.status) && data.pausedAt === null ? LOOK_MS : false,
  });

/** The newest rounds. */
export const useRounds = (status?: RoundStatus) =>
  useQuery(queryOf(issuanceRounds.listIssuanceRounds, { query: { limit: 10, status } }));

const touched = [issuanceRounds.getIssuanceRound, issuanceRounds.listIssuanceRounds, ...touchedByIssuing];

export const useRequestRound = () => useMutation(mutationOf(issuanceRounds.requestIssuanceRound, touched));
export const useApproveRound = () => useMutation(mutationOf(issuanceRounds.approveIssuanceRound, touched));
export const useRejectRound = () => useMutation(mutationOf(issuanceRounds.rejectIssuanceRound, touched));

/** What lets a round rest and go on. */
export const useRoundSteering = () => ({
  pause: useMutation(mutationOf(issuanceRounds.pauseIssuanceRound, touched)),
  resume: useMutation(mutationOf(issuanceRounds.resumeIssuanceRound, touched)),
  retry: useMutation(mutationOf(issuanceRounds.retryIssuanceRound, touched)),
});

/** What lets one batch rest and go on. */
export const useBatchSteering = () => ({
  pause: useMutation(mutationOf(issuance.pauseIssuance, touched)),
  resume: useMutation(mutationOf(issuance.resumeIssuance, touched)),
  retry: useMutation(mutationOf(issuance.retryIssuance, touched)),
});

/** Where the archive of a centre's certificates is downloaded. */
export const bundleAddress = (centreId: string, query: BundleQuery): string =>
  addressOf('/api/v1', bundles.downloadBundle, { params: { centreId }, query });
