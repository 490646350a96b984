import { knownAccounts } from './known-accounts.ts';
import { openAssessmentDisk, openDisk, openVisitDisk, type VaultDisk } from './vault-disk.ts';

/** Removes what was prepared and whose day has come from every account's stores, locked ones too; what waits to be sent stays for ever. */
export async function forgetExpired(now = Date.now()): Promise<void> {
  for (const { id } of await knownAccounts()) {
    await forgetOn(await openDisk(id), now);
    await forgetOn(await openVisitDisk(id), now);
    await forgetOn(await openAssessmentDisk(id), now);
  }
}

async function forgetOn(disk: VaultDisk, now: number): Promise<void> {
  const act = (await disk.opened()).transaction('kits', 'readwrite');
  for (let kit = await act.store.openCursor(); kit; kit = await kit.continue()) {
    if (kit.value.until <= now) await kit.delete();
  }
  await act.done;
  disk.close();
}
