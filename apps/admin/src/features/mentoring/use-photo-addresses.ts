import { useEffect, useState } from 'react';
import { useDevice } from '../../lib/device/use-device.ts';
import type { VisitPhoto } from '../../lib/visits/visit-draft.ts';
import { visitStoreOf } from '../../lib/visits/visit-store.ts';

/** Addresses under which photos that lie sealed on the device are shown on this page, and on no other. */
export function usePhotoAddresses(photos: readonly VisitPhoto[]): (id: string) => string | undefined {
  const device = useDevice();
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = photos.map(({ id }) => id).join(' ');
  useEffect(() => {
    const made: string[] = [];
    let left = false;
    const open = async (id: string) => {
      const content = await visitStoreOf(device).photo(id);
      if (!content || left) return;
      const address = URL.createObjectURL(new Blob([content], { type: 'image/jpeg' }));
      made.push(address);
      setAddresses((known) => new Map(known).set(id, address));
    };
    for (const id of ids.split(' ').filter(Boolean)) void open(id);
    return () => {
      left = true;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [device, ids]);
  return (id) => addresses.get(id);
}
