import { mentoring } from '@kompeten/contract';
import type { MentoringKit } from '@kompeten/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { connection } from '../connection.ts';
import { currentDevice } from '../device/current-device.ts';
import { isAway } from '../device/field-query.ts';
import { useDevice } from '../device/use-device.ts';

/** A cooperative under mentoring for its visits, and where it was read. */
export interface VisitView {
  kit: MentoringKit;
  source: 'register' | 'device';
  /** When the register was asked; by the device's clock. */
  fetchedAt: string;
}

/** A network that is slower than this is answered from the device. */
const patienceMs = 8_000;

async function fromDevice(mentorshipId: string): Promise<VisitView | null> {
  const kept = await currentDevice().visitKits.get(mentorshipId);
  return kept && { kit: kept.kit, source: 'device', fetchedAt: kept.fetchedAt };
}

/** Asks the register; a prepared cooperative is renewed on the device by the same answer. */
async function fromRegister(mentorshipId: string, patient: boolean): Promise<VisitView> {
  const options = patient ? {} : { signal: AbortSignal.timeout(patienceMs) };
  const kit = await api.call(mentoring.getMentoringKit, { params: { mentorshipId } }, options);
  const { visitKits } = currentDevice();
  if (await visitKits.get(mentorshipId)) await visitKits.put(mentorshipId, kit);
  return { kit, source: 'register', fetchedAt: new Date().toISOString() };
}

const visitKitQuery = (mentorshipId: string) =>
  queryOptions<VisitView, Error>({
    queryKey: [mentoring.getMentoringKit.operationId, { params: { mentorshipId } }],
    retry: false,
    staleTime: 0,
    queryFn: async () => {
      const kept = await fromDevice(mentorshipId);
      if (kept && connection() !== 'online') return kept;
      try {
        return await fromRegister(mentorshipId, !kept);
      } catch (error) {
        if (kept && isAway(error)) return kept;
        throw error;
      }
    },
  });

/** Everything that visits to a cooperative need: from the register, or from the device while there is no way to it. */
export const useVisitKit = (mentorshipId: string) => useQuery(visitKitQuery(mentorshipId));

/** What is asked of the device's own store, not of the register. */
export const preparedVisitsKey = ['prepared-visits'] as const;

/** The cooperatives that are ready for visits on this device. */
export function usePreparedVisits() {
  const { visitKits, accountId } = useDevice();
  return useQuery({ queryKey: [...preparedVisitsKey, accountId], queryFn: () => visitKits.all(), staleTime: 0 });
}

/** Prepares a cooperative for visits without a network, or fetches it anew. */
export async function prepareVisits(mentorshipId: string): Promise<void> {
  const kit = await api.call(mentoring.getMentoringKit, { params: { mentorshipId } });
  await currentDevice().visitKits.put(mentorshipId, kit);
  // Asks the browser not to clear this away when space runs short; it may say no, and the page then tells.
  await navigator.storage?.persist?.();
}
