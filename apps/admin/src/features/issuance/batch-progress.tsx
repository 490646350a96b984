import type { IssuanceBatchDetail } from '@kompeten/domain';
import { useLocale, useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { BatchFailures } from './batch-failures.tsx';
import { BatchSteering } from './steering.tsx';
import { ratePerSecond, timeLeft } from './time-left.ts';
import { useBatchEvents } from './use-batch-events.ts';

/** A batch while it is being issued: count, bar, rate, time left, failures. */
export function BatchProgress({ batch: first }: { batch: IssuanceBatchDetail }) {
  const words = useMessages().issuance;
  const locale = useLocale();
  const { batch, connected } = useBatchEvents(first);
  return (
    <Stack gap="sm" className="k-state" align="stretch">
      <Title order={2} size="h4">
        {words.progressTitle}
      </Title>
      <ProgressBar label={words.progress(batch.issued, batch.total)} done={batch.issued} total={batch.total} />
      <Group gap="lg" c="dimmed">
        {batch.status === 'queued' ? <Text>{words.queued}</Text> : null}
        {batch.ratePerSecond ? <Text>{words.rate(ratePerSecond(locale, batch.ratePerSecond))}</Text> : null}
        {batch.secondsLeft ? <Text>{words.secondsLeft(timeLeft(locale, batch.secondsLeft))}</Text> : null}
      </Group>
      <Text role="status">{connected ? words.mayClose : words.connectionLost}</Text>
      <BatchFailures failed={batch.failed} />
      <BatchSteering batch={batch} />
    </Stack>
  );
}
