import { useFieldMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useDevice } from '../../lib/device/use-device.ts';
import type { OutboxItem } from '../../lib/outbox/outbox.ts';

/** Out of a refusal: send it again as it is, or throw it away after a second thought. */
export function RefusedActs({ item: { id, who, what } }: { item: OutboxItem }) {
  const words = useFieldMessages().devices.outbox;
  const device = useDevice();
  const [unsure, setUnsure] = useState(false);
  const sendAgain = async () => {
    await device.outbox.mark([id], 'waiting', null);
    device.send();
  };
  const discard = async () => {
    await device.outbox.remove([id]);
    announce(words.discarded);
  };
  if (unsure)
    return (
      <Group gap="sm">
        <Button color="bad" onClick={discard}>
          {words.discardSure}
        </Button>
        <Button variant="default" onClick={() => setUnsure(false)}>
          {words.keep}
        </Button>
      </Group>
    );
  return (
    <Group gap="sm">
      <Button variant="outline" aria-label={words.againOf(who, what)} onClick={sendAgain}>
        {words.again}
      </Button>
      <Button variant="default" aria-label={words.discardOf(who, what)} onClick={() => setUnsure(true)}>
        {words.discard}
      </Button>
    </Group>
  );
}
