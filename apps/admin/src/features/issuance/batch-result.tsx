import type { IssuanceBatchDetail } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { HandingOn } from '../../components/handing-on.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { BatchFailures } from './batch-failures.tsx';
import { bundleAddress } from './rounds.queries.ts';
import { BatchSteering } from './steering.tsx';

/** A batch that is done: how many were issued, who was not, and what happens next. */
export function BatchResult({ batch }: { batch: IssuanceBatchDetail }) {
  const { issuance: words, issuanceRounds: said } = useMessages();
  return (
    <>
      <Stack gap="sm" className="k-done" align="flex-start" role="status">
        <StatusMark tone="good" large>
          {words.done(batch.issued)}
        </StatusMark>
        <BatchFailures failed={batch.failed} />
        <BatchSteering batch={batch} />
        <ul>
          {words.doneNext.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <LinkButton to="/certificates" search={{ cohortId: batch.cohortId } as never} variant="outline" w="fit-content">
          {words.toCertificates}
        </LinkButton>
        {batch.issued > 0 ? <a href={bundleAddress(batch.centreId, { batchId: batch.id })}>{said.bundle}</a> : null}
      </Stack>
      {batch.issued > 0 ? <HandingOn text={words.doneText(batch.cohortTitle, `${window.location.origin}/my`)} /> : null}
    </>
  );
}
