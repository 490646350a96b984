import { judgements } from '@kompeten/contract';
import { type AssessmentKit, judgementKey } from '@kompeten/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { connection } from '../connection.ts';
import { currentDevice } from '../device/current-device.ts';
import { isAway } from '../device/field-query.ts';
import { newest } from '../device/take-cells.ts';
import { useDevice } from '../device/use-device.ts';

/** An assessment session for its checklist, and where it was read. */
export interface AssessmentView {
  kit: AssessmentKit;
  source: 'register' | 'device';
  /** When the register was asked; by the device's clock. */
  fetchedAt: string;
}

/** A network that is slower than this is answered from the device. */
const patienceMs = 8_000;

async function fromDevice(sessionId: string): Promise<AssessmentView | null> {
  const kept = await currentDevice().assessmentKits.get(sessionId);
  return kept && { kit: kept.kit, source: 'device', fetchedAt: kept.fetchedAt };
}

/** Asks the register; a prepared session is renewed on the device by the same answer. */
async function fromRegister(sessionId: string, patient: boolean): Promise<AssessmentView> {
  const options = patient ? {} : { signal: AbortSignal.timeout(patienceMs) };
  const kit = await api.call(judgements.getAssessmentKit, { params: { sessionId } }, options);
  const { assessmentKits } = currentDevice();
  // What the device sent while the register was being read may have been taken over first.
  const kept = await assessmentKits.get(sessionId);
  if (kept) {
    const known = newest(kept.kit.judgements, kit.judgements, judgementKey);
    await assessmentKits.put(sessionId, { ...kit, judgements: known });
  }
  return { kit, source: 'register', fetchedAt: new Date().toISOString() };
}

const assessmentKitQuery = (sessionId: string) =>
  queryOptions<AssessmentView, Error>({
    queryKey: [judgements.getAssessmentKit.operationId, { params: { sessionId } }],
    retry: false,
    staleTime: 0,
    queryFn: async () => {
      const kept = await fromDevice(sessionId);
      if (kept && connection() !== 'online') return kept;
      try {
        return await fromRegister(sessionId, !kept);
      } catch (error) {
        if (kept && isAway(error)) return kept;
        throw error;
      }
    },
  });

/** Everything that judging needs: from the register, or from the device while there is no way to it. */
export const useAssessmentKit = (sessionId: string) => useQuery(assessmentKitQuery(sessionId));

/** What is asked of the device's own store, not of the register. */
export const preparedAssessmentsKey = ['prepared-assessments'] as const;

/** The assessment sessions that are ready on this device. */
export function usePreparedAssessments() {
  const { assessmentKits, accountId } = useDevice();
  return useQuery({
    queryKey: [...preparedAssessmentsKey, accountId],
    queryFn: () => assessmentKits.all(),
    staleTime: 0,
  });
}

/** Prepares an assessment session for being judged without a network, or fetches it anew. */
export async function prepareAssessment(sessionId: string): Promise<void> {
  const kit = await api.call(judgements.getAssessmentKit, { params: { sessionId } });
  await currentDevice().assessmentKits.put(sessionId, kit);
  // Asks the browser not to clear this away when space runs short; it may say no, and the page then tells.
  await navigator.storage?.persist?.();
}
