import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { deviceIfOpen } from '../lib/device/current-device.ts';
import { fieldWork } from '../lib/field-workers.ts';
import { useActor } from '../lib/session.ts';
import { LinkButton } from './link-button.tsx';

/** What is asked for lies in the register only, and there is no way to it now; here is what can be done meanwhile. */
export function NeedsNetwork({ onRetry }: { onRetry?: () => void }) {
  const { devices, shell } = useFieldMessages();
  return (
    <Stack className="k-state" gap="sm" align="flex-start" role="status">
      <StatusMark tone="warn">{devices.needsNetwork.title}</StatusMark>
      {deviceIfOpen() ? <WayToWork /> : null}
      {onRetry ? (
        <Button variant="outline" onClick={onRetry}>
          {shell.states.retry}
        </Button>
      ) : null}
    </Stack>
  );
}

/** Those who take attendance and judge go on with what they prepared. */
function WayToWork() {
  const words = useFieldMessages().devices.needsNetwork;
  const { may } = useActor();
  if (!fieldWork.some((one) => may(one))) return null;
  return (
    <>
      <Text>{words.text}</Text>
      <Group>
        <LinkButton to="/offline-work">{words.toWork}</LinkButton>
      </Group>
    </>
  );
}
