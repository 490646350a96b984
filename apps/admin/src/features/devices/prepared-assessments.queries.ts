import { judgements } from '@kompeten/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { prepareAssessment, preparedAssessmentsKey } from '../../lib/assessments/assessment-kit.ts';
import { currentDevice } from '../../lib/device/current-device.ts';
import { queryOf } from '../../lib/query.ts';
import { persistedKey } from './prepared.queries.ts';

/** The assessment sessions of whoever is at work, by the register's word. */
export const useOwnAssessments = () => useQuery(queryOf(judgements.listOwnAssessments, {}));

/** Prepares an assessment session or renews it. */
export function usePrepareAssessment() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: prepareAssessment,
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: preparedAssessmentsKey });
      await cache.invalidateQueries({ queryKey: persistedKey });
    },
  });
}

/** Takes an assessment session off the device; the register keeps no list of these, since what comes late is kept all the same. */
export function useRemoveAssessment() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (sessionId: string) => currentDevice().assessmentKits.remove(sessionId),
    onSuccess: () => cache.invalidateQueries({ queryKey: preparedAssessmentsKey }),
  });
}
