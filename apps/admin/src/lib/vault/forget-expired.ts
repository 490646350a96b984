import { knownAccounts } from './known-accounts.ts';
import { openDisk } from './vault-disk.ts';

/** Removes prepared cohorts whose day has come from every account's store, locked ones too; what waits to be sent stays for ever. */
export async function forgetExpired(now = Date.now()): Promise<void> {
  for (const { id } of await knownAccounts()) {
    const disk = await openDisk(id);
    const act = disk.transaction('kits', 'readwrite');
    for (let kit = await act.store.openCursor(); kit; kit = await kit.continue()) {
      if (kit.value.until <= now) await kit.delete();
    }
    await act.done;
    disk.close();
  }
}
