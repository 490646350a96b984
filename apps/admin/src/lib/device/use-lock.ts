import { useFieldMessages } from '@kompeten/ui';
import { announce } from '../announce.tsx';
import { lockNow } from './lock-now.ts';

/** Locks the device, or says why that would lose something. */
export function useLock(): () => Promise<void> {
  const { notLocked } = useFieldMessages().devices.line;
  return async () => {
    if (!(await lockNow())) announce(notLocked);
  };
}
