import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { useDevice } from '../../lib/device/use-device.ts';
import type { DraftKeeper } from '../../lib/visits/draft-keeper.ts';
import { useSaysUnkept } from './says-unkept.ts';
import { useKept } from './use-visit-form.ts';

/** Whether what was typed outlives the page; where the device refuses, what can be done. */
export function DraftStanding({ keeper }: { keeper: DraftKeeper }) {
  const words = useMessages().fieldVisits.form;
  const { outbox } = useDevice();
  const { standing } = useKept(keeper);
  const saysUnkept = useSaysUnkept();
  if (!outbox.kept) return <Text fw={600}>{words.memoryOnly}</Text>;
  if (standing.state !== 'unkept')
    return (
      <Text size="sm" c="dimmed">
        {standing.state === 'kept' ? words.kept : words.keeping}
      </Text>
    );
  return (
    <Stack role="alert" gap="sm" align="flex-start">
      <Text fw={600}>{saysUnkept(standing.cause)}</Text>
      <Button variant="outline" onClick={() => keeper.again()}>
        {words.keepAgain}
      </Button>
    </Stack>
  );
}
