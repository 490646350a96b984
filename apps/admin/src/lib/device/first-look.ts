import { identity, Problem, type ResponseOf } from '@kompeten/contract';
import { api } from '../api.ts';
import { noteSilence } from '../connection.ts';
import { knownAccounts } from '../vault/known-accounts.ts';
import type { KnownAccount } from '../vault/vault.ts';

type Session = ResponseOf<typeof identity.getSession>;

/** A network that does not answer within this time is treated as none; the device then asks for the PIN. */
const patienceMs = 6_000;

/** Waits for an answer of the register only so long. */
export function patiently<T>(answer: Promise<T>): Promise<T> {
  const silence = new Promise<never>((_, refuse) =>
    setTimeout(() => refuse(new Problem({ title: 'No answer', status: 0, code: 'server.unavailable' })), patienceMs),
  );
  return Promise.race([answer, silence]);
}

let early: Promise<Session> | null = null;

/** What was asked about the session before the application was there; it is taken once. */
export function takeEarlySession(): Promise<Session> | null {
  const asked = early;
  early = null;
  return asked;
}

/** Whether an error says that the register did not answer. */
export const isSilence = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 0 || error.status >= 500);

/**
 * The first look of a start, for which the application itself is not needed: the people with a PIN here where one of them
 * has to unlock before anything is shown; null where the application leads on.
 */
export async function whoIsLockedOut(): Promise<KnownAccount[] | null> {
  const session = api.call(identity.getSession, {});
  // A refusal that comes before anybody listens is heard by whoever asks next.
  session.catch(isSilence);
  const people = (await knownAccounts()).filter(({ pinSet }) => pinSet);
  if (window.location.pathname === '/admin/lock' || (people.length > 0 && (await isLocked(people, session))))
    return people;
  early = session;
  return null;
}

/** Without a register everybody meets the lock, with it whoever has a PIN here; others are led on by the application. */
async function isLocked(people: readonly KnownAccount[], session: Promise<Session>): Promise<boolean> {
  try {
    const { user } = await patiently(session);
    return people.some(({ id }) => id === user.id);
  } catch (error) {
    if (isSilence(error)) noteSilence();
    return isSilence(error);
  }
}
