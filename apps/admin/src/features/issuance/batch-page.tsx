import type { IssuanceBatchDetail } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { BatchFacts } from './batch-facts.tsx';
import { BatchItems } from './batch-items.tsx';
import { BatchProgress } from './batch-progress.tsx';
import { BatchResult } from './batch-result.tsx';
import { BatchSignature } from './batch-signature.tsx';
import { batchTone } from './batch-tone.ts';
import { BatchWaiting } from './batch-waiting.tsx';
import { useBatch } from './issuance.queries.ts';
import { useBatchSigning } from './use-batch-signing.ts';

/** One request to issue, from the request to the signed files. */
export function BatchPage({ batchId }: { batchId: string }) {
  const words = useMessages().issuance;
  const terms = useTerms();
  const batch = useBatch(batchId);
  if (batch.isLoadingError) return <ErrorPage error={batch.error} onRetry={() => batch.refetch()} />;
  if (!batch.data) return <LoadingState />;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.batchTitle}
        lead={batch.data.cohortTitle}
        status={<StatusMark tone={batchTone[batch.data.status]}>{terms.status[batch.data.status]}</StatusMark>}
        back={<Link to="/issuance">{words.toBatches}</Link>}
      />
      <BatchStage batch={batch.data} />
      <BatchFacts batch={batch.data} />
      <BatchItems batch={batch.data} />
    </Stack>
  );
}

function BatchStage({ batch }: { batch: IssuanceBatchDetail }) {
  const words = useMessages().issuance;
  const signing = useBatchSigning(batch.id);
  if (signing.pending) return <BatchSignature batch={batch} signing={signing} />;
  switch (batch.status) {
    case 'pending_approval':
      return <BatchWaiting batch={batch} />;
    case 'awaiting_signature':
      return <BatchSignature batch={batch} signing={signing} />;
    case 'queued':
    case 'running':
      return <BatchProgress batch={batch} />;
    case 'done':
      return <BatchResult batch={batch} />;
    case 'rejected':
      return <Text>{words.rejected}</Text>;
    case 'void':
      return <Text>{words.voided}</Text>;
  }
}
