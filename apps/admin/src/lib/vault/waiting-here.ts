import { knownAccounts } from './known-accounts.ts';
import { openAssessmentDisk, openDisk, openVisitDisk } from './vault-disk.ts';

/** How many entries wait on this device to be sent, of everybody who has worked on it; counted without opening what is sealed. */
export async function waitingHere(): Promise<number> {
  let count = 0;
  for (const { id } of await knownAccounts()) {
    for (const open of [openDisk, openVisitDisk, openAssessmentDisk]) {
      const disk = await open(id);
      count += await disk.count('outbox').finally(() => disk.close());
    }
  }
  return count;
}
