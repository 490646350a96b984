import { Problem } from '@kompeten/contract';
import type { SessionUser } from '@kompeten/domain';
import { connection, noteSignedOut } from '../connection.ts';
import { askSession, justSignedIn } from '../session.ts';
import { forgetExpired } from '../vault/forget-expired.ts';
import { knownAccounts } from '../vault/known-accounts.ts';
import { beginWork, endWork, localDevice } from './at-work.ts';
import { canKeep, knownAccount, openFor, recover, remember } from './open-vault.ts';

/** Where somebody who asks for a page has to go first: nowhere, to the lock, or to the door. */
export type Admission = 'in' | 'lock' | 'sign_in';

let swept: Promise<void> | null = null;

/** Once a start: nobody's prepared cohorts stay longer than they may, whoever comes. A browser that keeps nothing has nothing to forget. */
const sweep = (): Promise<void> => {
  swept ??= canKeep() ? forgetExpired() : Promise.resolve();
  return swept;
};

/** Lets somebody in: with the register's word, or without a network by what this device knows. */
export async function admit(): Promise<Admission> {
  const device = localDevice();
  if (device && connection() === 'offline') return 'in';
  const [asked, forgotten] = await Promise.allSettled([askSession(), sweep()]);
  if (forgotten.status === 'rejected') throw forgotten.reason;
  if (asked.status === 'rejected') return withoutRegister(asked.reason);
  if (asked.value) return enter(asked.value);
  if (!device?.pinSet) return 'sign_in';
  noteSignedOut();
  return 'in';
}

/** The register cannot be asked: whoever is at work goes on, others meet the lock. */
async function withoutRegister(error: unknown): Promise<Admission> {
  if (!(error instanceof Problem) || (error.status !== 0 && error.status < 500)) throw error;
  if (localDevice()) return 'in';
  const known = await knownAccounts();
  if (known.some(({ pinSet }) => pinSet)) return 'lock';
  throw error;
}

async function enter(user: SessionUser): Promise<Admission> {
  const device = localDevice();
  if (device?.accountId === user.id) return 'in';
  if (device) await endWork();
  if (!canKeep()) {
    await beginWork(user, null, false);
    return 'in';
  }
  if ((await knownAccount(user.id))?.pinSet) return enterLocked(user);
  const vault = await openFor(user).catch(() => null);
  await beginWork(user, vault, false);
  return 'in';
}

/** A PIN locks this vault; whoever has just given the password needs none. */
async function enterLocked(user: SessionUser): Promise<Admission> {
  const vault = justSignedIn() === user.id ? await recover(user).catch(() => null) : null;
  if (!vault) return 'lock';
  await remember({ id: user.id, fullName: user.fullName, pinSet: true }, vault, user);
  await beginWork(user, vault, true);
  return 'in';
}

/** Whether the door is the place to be: not for whoever is signed in, and not where only the lock can open. */
export async function mayStayAtDoor(): Promise<boolean> {
  if (connection() === 'signed_out') return true;
  try {
    return (await askSession()) === null;
  } catch {
    return !(await knownAccounts()).some(({ pinSet }) => pinSet);
  }
}
