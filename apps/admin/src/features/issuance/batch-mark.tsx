import type { IssuanceBatch } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { batchTone } from './batch-tone.ts';

/** Where a request stands, in a word; where somebody's own signature is awaited, whose. */
export function BatchMark({ batch }: { batch: Pick<IssuanceBatch, 'status' | 'awaitsCaller' | 'approvedByName'> }) {
  const { status, awaitsCaller, approvedByName } = batch;
  const words = useMessages().officialSigning;
  const terms = useTerms();
  return (
    <>
      <StatusMark tone={batchTone[status]}>{terms.status[status]}</StatusMark>
      {status === 'awaiting_signature' ? (
        <Text size="sm">{awaitsCaller ? words.awaitsYou : words.awaits(approvedByName ?? '')}</Text>
      ) : null}
    </>
  );
}
