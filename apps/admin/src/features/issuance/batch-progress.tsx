import type { IssuanceBatchDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { IssuingProgress } from '../../components/issuing-progress.tsx';
import { BatchFailures } from './batch-failures.tsx';
import { BatchSteering } from './steering.tsx';
import { useBatchEvents } from './use-batch-events.ts';

/** A batch while it is being issued: count, bar, rate, time left, failures. */
export function BatchProgress({ batch: first }: { batch: IssuanceBatchDetail }) {
  const words = useMessages().issuance;
  const { batch, connected } = useBatchEvents(first);
  return (
    <Stack gap="sm" className="k-state" align="stretch">
      <Title order={2} size="h4">
        {words.progressTitle}
      </Title>
      <IssuingProgress
        label={words.progress(batch.issued, batch.total)}
        issued={batch.issued}
        total={batch.total}
        pace={batch}
        notBegun={batch.status === 'queued' ? words.queued : undefined}
      />
      <Text role="status">{connected ? words.mayClose : words.connectionLost}</Text>
      <BatchFailures failed={batch.failed} />
      <BatchSteering batch={batch} />
    </Stack>
  );
}
