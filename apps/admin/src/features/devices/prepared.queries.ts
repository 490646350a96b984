import { cohorts, devices, mentoring } from '@kompeten/contract';
import type { CohortStatus } from '@kompeten/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { allPages } from '../../lib/all-pages.ts';
import { api } from '../../lib/api.ts';
import { currentDevice } from '../../lib/device/current-device.ts';
import { prepareCohort, removeCohort } from '../../lib/device/field-work.ts';
import { preparedKey } from '../../lib/device/use-prepared.ts';
import { preparedVisitsKey, prepareVisits } from '../../lib/visits/visit-kit.ts';

/** Whether the browser has promised to keep what lies here. */
export const persistedKey = ['device-persisted'] as const;

const open: readonly CohortStatus[] = ['running', 'evaluating'];

const openCohorts = queryOptions({
  queryKey: [cohorts.listCohorts.operationId, 'open on a device'],
  queryFn: async ({ signal }) => {
    const lists = open.map((status) =>
      allPages((cursor) =>
        api.call(cohorts.listCohorts, { query: { status, limit: 200, ...(cursor ? { cursor } : {}) } }, { signal }),
      ),
    );
    return (await Promise.all(lists)).flat();
  },
});

/** The cohorts in which attendance and grades are open, by the register's word. */
export const useOpenCohorts = (asked: boolean) => useQuery({ ...openCohorts, enabled: asked });

/** Prepares a cohort or renews it. */
export function usePrepare() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ cohortId }: { cohortId: string; title: string }) => prepareCohort(cohortId),
    onSuccess: async (_, { cohortId }) => {
      await cache.invalidateQueries({ queryKey: preparedKey });
      await cache.invalidateQueries({ queryKey: persistedKey });
      await cache.invalidateQueries({ queryKey: [devices.getFieldKit.operationId, { params: { cohortId } }] });
    },
  });
}

/** Takes a cohort off the device. */
export function useRemove() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ cohortId }: { cohortId: string; title: string }) => removeCohort(cohortId),
    onSuccess: () => cache.invalidateQueries({ queryKey: preparedKey }),
  });
}

const openMentorships = queryOptions({
  queryKey: [mentoring.listMentorships.operationId, 'open on a device'],
  queryFn: ({ signal }) =>
    allPages((cursor) =>
      api.call(
        mentoring.listMentorships,
        { query: { status: 'active', limit: 200, ...(cursor ? { cursor } : {}) } },
        { signal },
      ),
    ),
});

/** The cooperatives under mentoring within reach, by the register's word. */
export const useOpenMentorships = () => useQuery(openMentorships);

/** Prepares a cooperative for visits or renews it. */
export function usePrepareVisits() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: prepareVisits,
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: preparedVisitsKey });
      await cache.invalidateQueries({ queryKey: persistedKey });
    },
  });
}

/** Takes a cooperative off the device; the register keeps no list of these, since a late visit is kept whenever it comes. */
export function useRemoveVisits() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (mentorshipId: string) => currentDevice().visitKits.remove(mentorshipId),
    onSuccess: () => cache.invalidateQueries({ queryKey: preparedVisitsKey }),
  });
}
