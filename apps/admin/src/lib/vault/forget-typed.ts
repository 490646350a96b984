import { knownAccounts } from './known-accounts.ts';
import { dropTyped } from './sealed-typed.ts';
import { openDisk } from './vault-disk.ts';

/** Somebody works here now: what anybody else had typed and not saved is not kept for them any longer. */
export async function forgetTypedOfOthers(accountId: string): Promise<void> {
  const others = (await knownAccounts()).filter(({ id }) => id !== accountId);
  // A disk that refuses keeps nobody from working: what lies there is sealed.
  await Promise.allSettled(
    others.map(async ({ id }) => {
      const disk = await openDisk(id);
      await dropTyped(disk).finally(() => disk.close());
    }),
  );
}
