import { identity, Problem } from '@kompeten/contract';
import { api } from '../api.ts';
import { connection, noteSignedIn, noteSignedOut, noteSilence, onConnection } from '../connection.ts';
import { queryClient } from '../query.ts';
import { keepSession, sessionIsFresh } from '../session.ts';
import type { LocalDevice } from './local-device.ts';
import { isSeen, LOOK_PATIENCE_MS, lookOutHere } from './look-out-here.ts';

/** Asks the register whether it is there and still knows this account. */
async function look(device: LocalDevice): Promise<void> {
  try {
    const { user } = await api.call(identity.getSession, {}, { signal: AbortSignal.timeout(LOOK_PATIENCE_MS) });
    keepSession({ user });
    noteSignedIn();
    await device.vault?.keepUser(user);
  } catch (error) {
    if (error instanceof Problem && error.status === 401 && device.pinSet) noteSignedOut();
  }
}

/** Finds the network again by itself, and then sends what waits and asks the open pages anew. */
export function keepConnected(device: LocalDevice): () => void {
  const lookNow = () => void look(device);
  const looking = lookOutHere(lookNow);
  const seenAgain = () => {
    if (isSeen() && connection() === 'signed_out') lookNow();
    looking.anew();
  };
  const stop = onConnection(() => {
    looking.begin();
    if (connection() !== 'online') return;
    device.send();
    void queryClient.invalidateQueries();
  });
  window.addEventListener('online', lookNow);
  window.addEventListener('offline', noteSilence);
  document.addEventListener('visibilitychange', seenAgain);
  looking.begin();
  if (connection() !== 'online' || !sessionIsFresh()) lookNow();
  return () => {
    looking.end();
    stop();
    window.removeEventListener('online', lookNow);
    window.removeEventListener('offline', noteSilence);
    document.removeEventListener('visibilitychange', seenAgain);
  };
}
