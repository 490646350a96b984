import { checkIns, identity, Problem } from '@kompeten/contract';
import { type CheckIn, CheckInScan, type SessionUser } from '@kompeten/domain';
import { api } from '../../lib/api.ts';

/** Where somebody stands who wants to check in. */
export type Arrival =
  | { kind: 'loading' }
  /** Nobody is signed in; a ticket keeps what was scanned meanwhile. */
  | { kind: 'door'; ticket: string | null }
  /** Whoever is signed in is no trainee. */
  | { kind: 'stranger' }
  | { kind: 'typing'; name: string }
  | { kind: 'done'; name: string; checkIn: CheckIn }
  | { kind: 'failed'; error: unknown };

/** What the QR of the class's screen says behind the `#`: the session and its code. */
export function scanIn(value: string): CheckInScan | null {
  const [sessionId, code] = value.split('.');
  return CheckInScan.safeParse({ sessionId, code }).data ?? null;
}

/** Keeps what was scanned before anything else is asked, since the code changes while somebody types a PIN. */
export async function arrive(scan: CheckInScan | null): Promise<Arrival> {
  try {
    const ticket = scan ? (await api.call(checkIns.keepScan, { body: scan })).ticket : null;
    return await enter(ticket);
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/** Checks in whoever is signed in, or says what is still missing. */
export async function enter(ticket: string | null): Promise<Arrival> {
  try {
    const user = await whoIsIn();
    if (!user) return { kind: 'door', ticket };
    if (!user.roles.includes('trainee')) return { kind: 'stranger' };
    if (ticket === null) return { kind: 'typing', name: user.fullName };
    const checkIn = await api.call(checkIns.checkIn, { body: { ticket } });
    return { kind: 'done', name: user.fullName, checkIn };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

async function whoIsIn(): Promise<SessionUser | null> {
  try {
    return (await api.call(identity.getSession, {})).user;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}
