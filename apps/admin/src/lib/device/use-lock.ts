import { useFieldMessages } from '@kompeten/ui';
import { announce } from '../announce.tsx';
import { mayLeave } from '../unsaved.ts';
import { lockNow } from './lock-now.ts';

/** Locks the device, or says why that would lose something; asks before what was typed is lost. */
export function useLock(): () => Promise<void> {
  const { notLocked } = useFieldMessages().devices.line;
  return async () => {
    if ((await mayLeave()) && !(await lockNow())) announce(notLocked);
  };
}
