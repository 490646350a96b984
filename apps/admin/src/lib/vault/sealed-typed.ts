import { ifDamaged, seal, unseal, type VaultKeys } from './sealed.ts';
import type { TypedPage, TypedShelf } from './vault.ts';
import type { VaultDisk } from './vault-disk.ts';

/** What was typed and not saved is kept as long as what was prepared: nobody comes back to a form after that. */
const keptMs = 30 * 86_400_000;
/** Its records lie beside the account's own, under names that tell nothing. */
const prefix = 'typed:';

/** What an account typed and did not save, sealed. */
export function sealedTyped(disk: VaultDisk, keys: VaultKeys): TypedShelf {
  const read = async (name: string) => {
    const sealed = await disk.get('meta', name);
    return sealed ? unseal<TypedPage>(keys, name, sealed).catch(ifDamaged) : null;
  };
  return {
    all: async () => {
      const names = (await disk.getAllKeys('meta')).filter((name) => name.startsWith(prefix));
      const pages = await Promise.all(names.map(read));
      const left = pages.filter((page) => page !== null && Date.parse(page.at) + keptMs > Date.now()) as TypedPage[];
      const gone = names.filter((name) => !left.some(({ id }) => name === prefix + id));
      await Promise.all(gone.map((name) => disk.delete('meta', name)));
      return left;
    },
    put: async (page) => {
      const name = prefix + page.id;
      await disk.put('meta', await seal(keys, name, page), name);
    },
    remove: (id) => disk.delete('meta', prefix + id),
  };
}
