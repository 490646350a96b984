import { keepTyped } from '../typed.ts';
import { endWork, localDevice } from './at-work.ts';
import { toTheLock } from './to-the-lock.ts';

/**
 * Locks: the keys leave the memory of every tab, and the lock is shown. What was entered is written down before,
 * and what was typed and not saved; answers false, and locks nothing, while the device refuses to write it down, since only this
 * page has it.
 */
export async function lockNow(): Promise<boolean> {
  const device = localDevice();
  if (!device?.pinSet) return true;
  const hand = document.activeElement;
  // Nothing is entered any more that would no longer be kept: the page goes only when the next one is there.
  document.body.inert = true;
  if (!(await device.keepsAll()) || !(await keepTyped())) {
    document.body.inert = false;
    if (hand instanceof HTMLElement) hand.focus();
    return false;
  }
  const here = window.location.pathname.replace(/^\/admin/, '') + window.location.search;
  device.tell({ kind: 'locked' });
  await endWork();
  return toTheLock(here);
}
