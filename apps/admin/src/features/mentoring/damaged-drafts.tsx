import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useDevice } from '../../lib/device/use-device.ts';
import { refreshDrafts, useDamagedDrafts } from '../../lib/visits/use-visits.ts';
import { visitStoreOf } from '../../lib/visits/visit-store.ts';

/** The drafts that the disk has damaged: nothing of them can be read, not even whose they are, and they go when a person says so. */
export function DamagedDrafts() {
  const { drafts: words } = useMessages().fieldVisits;
  const { discardSure, keep } = useMessages().devices.outbox;
  const device = useDevice();
  const ids = useDamagedDrafts();
  const [unsure, setUnsure] = useState(false);
  if (ids.length === 0) return null;
  const discard = async () => {
    for (const id of ids) await visitStoreOf(device).remove({ id, photos: [] });
    await refreshDrafts();
    announce(words.discarded);
  };
  return (
    <>
      <StatusMark tone="bad">{words.damaged(ids.length)}</StatusMark>
      {unsure ? (
        <Group gap="sm">
          <Button color="bad" onClick={discard}>
            {discardSure}
          </Button>
          <Button variant="default" onClick={() => setUnsure(false)}>
            {keep}
          </Button>
        </Group>
      ) : (
        <Group>
          <Button variant="default" onClick={() => setUnsure(true)}>
            {words.discardDamaged}
          </Button>
        </Group>
      )}
    </>
  );
}
