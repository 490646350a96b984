import { useQuery } from '@tanstack/react-query';
import { useDevice } from './use-device.ts';

/** What is asked of the device's own store, not of the register. */
export const preparedKey = ['prepared-cohorts'] as const;

/** The cohorts that are ready on this device. */
export function usePrepared() {
  const { kits, accountId } = useDevice();
  return useQuery({ queryKey: [...preparedKey, accountId], queryFn: () => kits.all(), staleTime: 0 });
}
