import type { SessionUser } from '@kompeten/domain';
import { forgetAccount } from '../vault/known-accounts.ts';
import { openAssessmentDisk, openDisk, openVisitDisk, wipeDisk } from '../vault/vault-disk.ts';
import { beginWork } from './at-work.ts';

/** How many entries of an account lie sealed on this device; counting them takes no key. */
export async function countSealed(accountId: string): Promise<number> {
  const disks = await Promise.all([openDisk(accountId), openVisitDisk(accountId), openAssessmentDisk(accountId)]);
  try {
    const waiting = await Promise.all(disks.map((disk) => disk.count('outbox')));
    return waiting.reduce((sum, count) => sum + count, await disks[1].count('drafts'));
  } finally {
    for (const disk of disks) disk.close();
  }
}

/** Works with the register alone, without what lies sealed here; nothing of that is touched, and nothing new is kept. */
export const workWithoutVault = (user: SessionUser): Promise<void> => beginWork(user, null, false);

/** Removes for good what nobody can open; the account begins anew on this device. */
export async function beginAnew(accountId: string): Promise<void> {
  await wipeDisk(accountId);
  await forgetAccount(accountId);
}
