import { cohorts, devices } from '@kompeten/contract';
import type { CohortStatus } from '@kompeten/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { allPages } from '../../lib/all-pages.ts';
import { api } from '../../lib/api.ts';
import { prepareCohort, removeCohort } from '../../lib/device/field-work.ts';
import { useDevice } from '../../lib/device/use-device.ts';

/** What is asked of the device's own store, not of the register. */
export const preparedKey = ['prepared-cohorts'] as const;

/** Whether the browser has promised to keep what lies here. */
export const persistedKey = ['device-persisted'] as const;

/** The cohorts that are ready on this device. */
export function usePrepared() {
  const { kits, accountId } = useDevice();
  return useQuery({ queryKey: [...preparedKey, accountId], queryFn: () => kits.all(), staleTime: 0 });
}

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
