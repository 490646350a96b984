import type { IssuanceBatchDetail } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { HandingOn } from '../../components/handing-on.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { BatchFailures } from './batch-failures.tsx';

/** A batch that is done: how many were issued, who was not, and what happens next. */
export function BatchResult({ batch }: { batch: IssuanceBatchDetail }) {
  const words = useMessages().issuance;
  return (
    <>
      <Stack gap="sm" className="k-done" align="flex-start" role="status">
        <StatusMark tone="good" large>
          {words.done(batch.issued)}
        </StatusMark>
        <BatchFailures failed={batch.failed} />
        <ul>
          {words.doneNext.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <LinkButton to="/certificates" search={{ cohortId: batch.cohortId } as never} variant="outline" w="fit-content">
          {words.toCertificates}
        </LinkButton>
      </Stack>
      {batch.issued > 0 ? <HandingOn text={words.doneText(batch.cohortTitle, `${window.location.origin}/my`)} /> : null}
    </>
  );
}
