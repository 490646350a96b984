import { cohorts, devices } from '@kompeten/contract';
import type { CohortStatus } from '@kompeten/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { allPages } from '../../lib/all-pages.ts';
import { api } from '../../lib/api.ts';
import { prepareCohort, removeCohort } from '../../lib/device/field-work.ts';
import { preparedKey } from '../../lib/device/use-prepared.ts';

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
