import { calls, Problem } from '@kompeten/contract';
import { api } from '../api.ts';
import { connection, noteSignedIn, noteSignedOut, noteSilence, onConnection } from '../connection.ts';
import { queryClient } from '../query.ts';
import { keepSession } from '../session.ts';
import type { LocalDevice } from './local-device.ts';

const patience = 15_000;
/** Between two looks; the longer one spares the battery. */
const [firstPause, longestPause] = [1000, 15_000];

/** Asks the register whether it is there and still knows this account. */
async function look(device: LocalDevice): Promise<void> {
  try {
    const { user } = await api.call(calls.getSession, {}, { signal: AbortSignal.timeout(patience) });
    keepSession({ user });
    noteSignedIn();
    await device.vault?.keepUser(user);
  } catch (error) {
    if (error instanceof Problem && error.status === 401 && device.pinSet) noteSignedOut();
  }
}

/** Does something while there is no network: soon after it went away, then less and less often. */
function whileOffline(act: () => void) {
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const goOn = () => {
    stop();
    if (connection() !== 'offline') {
      pause = firstPause;
      return;
    }
    timer = setTimeout(() => {
      pause = Math.min(pause * 2, longestPause);
      act();
      goOn();
    }, pause);
  };
  return { goOn, stop };
}

/** Finds the network again by itself, and then sends what waits and asks the open pages anew. */
export function keepConnected(device: LocalDevice): () => void {
  const lookNow = () => void look(device);
  const lookIfAway = () => {
    if (document.visibilityState === 'visible' && connection() !== 'online') lookNow();
  };
  const looking = whileOffline(lookIfAway);
  const stop = onConnection(() => {
    looking.goOn();
    if (connection() !== 'online') return;
    device.send();
    void queryClient.invalidateQueries();
  });
  window.addEventListener('online', lookNow);
  window.addEventListener('offline', noteSilence);
  document.addEventListener('visibilitychange', lookIfAway);
  looking.goOn();
  lookNow();
  return () => {
    looking.stop();
    stop();
    window.removeEventListener('online', lookNow);
    window.removeEventListener('offline', noteSilence);
    document.removeEventListener('visibilitychange', lookIfAway);
  };
}
