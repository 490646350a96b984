import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { PageHeader } from '../../components/page-header.tsx';
import { connection } from '../../lib/connection.ts';
import { findNetwork, look } from '../../lib/device/find-network.ts';
import { canKeep } from '../../lib/device/open-vault.ts';
import { waitingHere } from '../../lib/vault/waiting-here.ts';

/** A start without a network where no PIN opens the device: what was entered is safe, and the page comes back by itself. */
export function OutOfReach({ onRetry }: { onRetry(): void }) {
  const { devices, shell } = useFieldMessages();
  const words = devices.outOfReach;
  const waiting = useWaiting();
  const [looking, setLooking] = useState(false);
  const retry = async () => {
    setLooking(true);
    await look();
    if (connection() === 'offline') setLooking(false);
    else onRetry();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one look-out for as long as the page stands
  useEffect(() => findNetwork(onRetry), []);
  return (
    <Stack className="k-narrow">
      <PageHeader title={devices.line.offline} />
      <Stack className="k-state" gap="sm" align="flex-start" role="status">
        {waiting ? <StatusMark tone="good">{words.safe(waiting)}</StatusMark> : null}
        <Text>{waiting === 0 ? words.nothingWaits : words.text}</Text>
        <Text>{words.opens}</Text>
        <Button variant="outline" loading={looking} onClick={retry}>
          {shell.states.retry}
        </Button>
      </Stack>
      <Text c="dimmed">{words.pin}</Text>
    </Stack>
  );
}

/** How many entries wait on this device; null where that is not known. */
function useWaiting(): number | null {
  const [waiting, setWaiting] = useState<number | null>(null);
  useEffect(() => {
    if (canKeep()) waitingHere().then(setWaiting, () => undefined);
  }, []);
  return waiting;
}
