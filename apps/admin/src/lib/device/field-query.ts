import { devices, Problem } from '@kompeten/contract';
import type { FieldKit } from '@kompeten/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { connection } from '../connection.ts';
import { currentDevice } from './current-device.ts';
import { newerKit } from './take-cells.ts';

/** A cohort for its sheets, and where it was read. */
export interface FieldView {
  kit: FieldKit;
  source: 'register' | 'device';
  /** When the register was asked; by the device's clock. */
  fetchedAt: string;
}

/** A network that is slower than this is answered from the device. */
const patienceMs = 8_000;

/** Whether an error says that the register cannot be asked now, so that the device answers in its place. */
export const isAway = (error: unknown) =>
  !(error instanceof Problem) || error.status === 0 || error.status === 401 || error.status >= 500;

async function fromDevice(cohortId: string): Promise<FieldView | null> {
  const kept = await currentDevice().kits.get(cohortId);
  return kept ? { kit: kept.kit, source: 'device', fetchedAt: kept.fetchedAt } : null;
}

/** Asks the register; a prepared cohort is renewed on the device by the same answer. */
async function fromRegister(cohortId: string, patient: boolean): Promise<FieldView> {
  const options = patient ? {} : { signal: AbortSignal.timeout(patienceMs) };
  const kit = await api.call(devices.getFieldKit, { params: { cohortId } }, options);
  const { kits } = currentDevice();
  // What the device sent while the register was being read may have been taken over first.
  const kept = await kits.get(cohortId);
  if (kept) await kits.put(cohortId, newerKit(kept.kit, kit));
  return { kit, source: 'register', fetchedAt: new Date().toISOString() };
}

/** Everything the sheets of a cohort need: from the register, or from the device while there is no way to it. */
export const fieldKitQuery = (cohortId: string) =>
  queryOptions<FieldView, Error>({
    queryKey: [devices.getFieldKit.operationId, { params: { cohortId } }],
    retry: false,
    staleTime: 0,
    queryFn: async () => {
      const kept = await fromDevice(cohortId);
      if (kept && connection() !== 'online') return kept;
      try {
        return await fromRegister(cohortId, !kept);
      } catch (error) {
        if (kept && isAway(error)) return kept;
        throw error;
      }
    },
  });

/** The way to a page asks for the cohort anew; a page that is slower than the answer takes that one and asks no second time. */
const justAskedMs = 30_000;

/** What a page shows of a cohort. */
export const fieldKitOnPage = (cohortId: string) => ({ ...fieldKitQuery(cohortId), staleTime: justAskedMs });

/** What a device takes along of a cohort, with where it was read; asked anew whenever a sheet is opened. */
export const useFieldKit = (cohortId: string) => useQuery(fieldKitOnPage(cohortId));
