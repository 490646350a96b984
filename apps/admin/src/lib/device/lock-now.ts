import { endWork, localDevice } from './at-work.ts';
import { toTheLock } from './to-the-lock.ts';

/** Locks: the keys leave the memory of every tab, and the lock is shown. What was entered is written down before. */
export async function lockNow(): Promise<void> {
  const device = localDevice();
  if (!device?.pinSet) return;
  const here = window.location.pathname.replace(/^\/admin/, '') + window.location.search;
  device.tell({ kind: 'locked' });
  await endWork();
  await toTheLock(here);
}
