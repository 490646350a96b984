import { identity } from '@kompeten/contract';
import { api } from '../api.ts';
import { connection, onConnection } from '../connection.ts';
import { lookOut } from './look-out.ts';

const patience = 15_000;
/** Asks the register whether it is there. Whatever it answers: that it does is what `connection` hears. */
export async function look(): Promise<void> {
  await api.call(identity.getSession, {}, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
}

const lookNow = () => void look();
const isSeen = () => document.visibilityState === 'visible';

function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}

/** Finds the network again where nobody is at work, and tells as soon as the register answers; answers how to end that. */
export function findNetwork(found: () => void): () => void {
  const looking = lookOut({ isAway: () => isSeen() && connection() === 'offline', look: lookNow, later });
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
