import { ifDamaged, recordName, seal, unseal, type VaultKeys } from './sealed.ts';
import type { Prepared, Stored } from './vault.ts';
import type { VaultDisk } from './vault-disk.ts';

/** What was prepared, sealed; each under the name of what it is about. */
export function sealedKits<Name extends string, Kit extends { asOf: string; expiresAt: string }>(
  disk: VaultDisk,
  keys: VaultKeys,
  nameOf: Name,
): Prepared<Name, Kit> {
  const read = async (name: string): Promise<Stored<Name, Kit> | null> => {
    const sealed = await disk.get('kits', name);
    if (!sealed) return null;
    if (sealed.until <= Date.now()) {
      await disk.delete('kits', name);
      return null;
    }
    const kept = await unseal<Stored<Name, Kit>>(keys, name, sealed).catch(ifDamaged);
    // What the disk has damaged is prepared again; the register has all of it.
    return kept && { ...kept, bytes: sealed.data.byteLength };
  };
  const all = async () => (await Promise.all((await disk.getAllKeys('kits')).map(read))).filter((kit) => kit !== null);
  return {
    all,
    get: async (id) => read(await recordName(keys, id)),
    put: async (id, kit, fetchedAt = new Date().toISOString()) => {
      const name = await recordName(keys, id);
      const sealed = await seal(keys, name, { [nameOf]: id, kit, fetchedAt });
      await disk.put('kits', { ...sealed, until: lastMoment(kit, fetchedAt) }, name);
    },
    remove: async (id) => disk.delete('kits', await recordName(keys, id)),
  };
}

/**
 * Until when something is kept, by the device's clock. It may be ahead of the register's by years, and then what was just
 * prepared would be gone at once; or behind, where a dead battery set it back, and put right later.
 */
function lastMoment({ asOf, expiresAt }: { asOf: string; expiresAt: string }, fetchedAt: string): number {
  const expires = Date.parse(expiresAt);
  return Math.max(expires, Date.parse(fetchedAt) + expires - Date.parse(asOf));
}
