import type { SessionUser } from '@kompeten/domain';
import { connection, noteSignedOut } from '../connection.ts';
import { onceDone } from '../once-done.ts';
import { askSession, justSignedIn } from '../session.ts';
import { forgetExpired } from '../vault/forget-expired.ts';
import { knownAccounts, rememberAccount } from '../vault/known-accounts.ts';
import type { SealedVault } from '../vault/sealed-vault.ts';
import { beginWork, endWork, localDevice } from './at-work.ts';
import { isSilence } from './first-look.ts';
import { canKeep, knownAccount, openFor, recover, remember } from './open-vault.ts';

/** Where somebody who asks for a page has to go first: nowhere, to the lock, to the door, or to what can be done where nothing opens. */
export type Admission = 'in' | 'lock' | 'sign_in' | 'sealed';

/** Once a start: nobody's prepared cohorts stay longer than they may, whoever comes. A browser that keeps nothing has nothing to forget. */
const sweep = onceDone(async () => {
  if (canKeep()) await forgetExpired();
});

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
  if (!isSilence(error)) throw error;
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
  const { vault, fault } = await opening(user);
  if (!vault && !fault) {
    // It is locked, and the note of that was lost.
    await rememberAccount({ id: user.id, fullName: user.fullName, pinSet: true });
    return enterLocked(user);
  }
  await beginWork(user, vault, false, fault);
  return 'in';
}

/** The vault, or why this browser has none: the work then goes on without, and the pages say so. */
async function opening(user: SessionUser): Promise<{ vault: SealedVault | null; fault: unknown }> {
  try {
    return { vault: await openFor(user), fault: null };
  } catch (fault) {
    return { vault: null, fault };
  }
}

/** A PIN locks this vault; whoever has just given the password needs none, as long as the register's key still fits. */
async function enterLocked(user: SessionUser): Promise<Admission> {
  if (justSignedIn() !== user.id) return 'lock';
  let vault: SealedVault | null;
  try {
    vault = await recover(user);
  } catch (error) {
    // The network went in between: the PIN needs none. Whatever else it was is said.
    if (isSilence(error)) return 'lock';
    throw error;
  }
  if (!vault) return 'sealed';
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
