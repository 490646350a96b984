import { identity } from '@kompeten/contract';
import { api } from '../api.ts';
import { connection, onConnection } from '../connection.ts';
import { LOOK_PATIENCE_MS, lookOutHere } from './look-out-here.ts';

/** Asks the register whether it is there. Whatever it answers: that it does is what `connection` hears. */
export async function look(): Promise<void> {
  await api.call(identity.getSession, {}, { signal: AbortSignal.timeout(LOOK_PATIENCE_MS) }).catch(() => undefined);
}

const lookNow = () => void look();

/** Finds the network again where nobody is at work, and tells as soon as the register answers; answers how to end that. */
export function findNetwork(found: () => void): () => void {
  const looking = lookOutHere(lookNow);
  const stop = onConnection(() => {
    if (connection() === 'offline') looking.begin();
    else found();
  });
  window.addEventListener('online', lookNow);
  document.addEventListener('visibilitychange', looking.anew);
  looking.begin();
  return () => {
    looking.end();
    stop();
    window.removeEventListener('online', lookNow);
    document.removeEventListener('visibilitychange', looking.anew);
  };
}
