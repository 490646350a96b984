import { useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { BatchMark } from './batch-mark.tsx';
import { useBatchesOf } from './issuance.queries.ts';

/** The requests that were made for a cohort, the newest first. */
export function CohortBatches({ cohortId }: { cohortId: string }) {
  const words = useMessages().issuance;
  const batches = useBatchesOf(cohortId);
  if (!batches.data || batches.data.items.length === 0) return null;
  return (
    <section aria-labelledby="batches-title">
      <Title order={2} size="h4" id="batches-title">
        {words.batchesHere}
      </Title>
      <Stack component="ul" gap="sm" className="k-cards" mt="sm">
        {batches.data.items.map((batch) => (
          <li key={batch.id} className="k-card">
            <Link to="/issuance/$batchId" params={{ batchId: batch.id }}>
              {words.kinds[batch.kind]}, {words.people(batch.total)}
            </Link>{' '}
            <BatchMark batch={batch} />
            <div>
              {batch.requestedByName}, <DateText value={batch.requestedAt} />
            </div>
          </li>
        ))}
      </Stack>
    </section>
  );
}
