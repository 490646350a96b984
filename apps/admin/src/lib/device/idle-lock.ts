import { loadAnew } from './load-anew.ts';
import type { LocalDevice } from './local-device.ts';
import { lockNow } from './lock-now.ts';

/** After so long without a touch or a key the device locks itself. */
export const idleMs = 10 * 60_000;

const lookEvery = 15_000;
const tellEvery = 30_000;
const signs = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const;

/**
 * Locks the device when nobody has touched any of its tabs for a while, or when another tab was locked; where that cannot be
 * yet, it is tried again until somebody touches the page.
 */
export function lockWhenIdle(device: LocalDevice): () => void {
  let last = Date.now();
  let told = 0;
  const touched = () => {
    last = Date.now();
    if (last - told < tellEvery) return;
    told = last;
    device.tell({ kind: 'active' });
  };
  const look = () => {
    if (device.pinSet && Date.now() - last >= idleMs) void lockNow();
  };
  const stop = device.onMessage(({ kind }) => {
    if (kind === 'active') last = Date.now();
    if (kind === 'locked') {
      last = 0;
      look();
    }
    if (kind === 'wiped') loadAnew('/admin/sign-in');
  });
  const timer = setInterval(look, lookEvery);
  for (const sign of signs) window.addEventListener(sign, touched, { passive: true, capture: true });
  document.addEventListener('visibilitychange', look);
  return () => {
    stop();
    clearInterval(timer);
    for (const sign of signs) window.removeEventListener(sign, touched, { capture: true });
    document.removeEventListener('visibilitychange', look);
  };
}
