import type { RecordedBatchDetail } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Divider, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useActor } from '../../lib/session.ts';
import { useApproveRecorded, useRecordedBatch } from './recorded.queries.ts';
import { RecordedEntries } from './recorded-entries.tsx';
import { RecordedFacts } from './recorded-facts.tsx';
import { recordedTone } from './recorded-tones.ts';
import { RefuseRecorded } from './refuse-recorded.tsx';

/** One part of an older register: read by the second person, confirmed or sent back. */
export function RecordedBatchPage({ batchId }: { batchId: string }) {
  const query = useRecordedBatch(batchId);
  const { may } = useActor();
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { status, blockers } = query.data;
  const reasons = blockers.filter(({ code }) => code !== 'second_factor_needed');
  const decides = status === 'pending' && may('recorded.approve') && reasons.length === 0;
  return decides ? <Decision batch={query.data} /> : <Read batch={query.data} reasons={reasons} />;
}

function Back() {
  return <Link to="/recorded">{useMessages().recorded.title}</Link>;
}

function Read({ batch, reasons }: { batch: RecordedBatchDetail; reasons: RecordedBatchDetail['blockers'] }) {
  const words = useMessages().recorded;
  const locale = useLocale();
  const { may } = useActor();
  const said = reasons.map((reason) => explainBlocker(locale, reason as never)).join('; ');
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.batchOf(batch.fileName)}
        status={<StatusMark tone={recordedTone[batch.status]}>{words.status[batch.status]}</StatusMark>}
        back={<Back />}
      />
      {batch.status === 'pending' && may('recorded.approve') ? <Text>{words.cannot(said)}</Text> : null}
      <RecordedFacts batch={batch} />
      <RecordedEntries batch={batch} />
    </Stack>
  );
}

function Decision({ batch }: { batch: RecordedBatchDetail }) {
  const words = useMessages().recorded;
  const approve = useApproveRecorded();
  return (
    <SecondFactorGate>
      <Stack gap="xl">
        <ConfirmPage
          title={words.approveTitle}
          lead={words.batchOf(batch.fileName)}
          consequences={words.consequences}
          statement={words.statement}
          confirmLabel={words.approveTitle}
          cancel={<Back />}
          act={approve}
          onConfirm={() =>
            approve.mutate({ params: { batchId: batch.id } }, { onSuccess: () => announce(words.approved) })
          }
        >
          <RecordedFacts batch={batch} />
          <RecordedEntries batch={batch} />
        </ConfirmPage>
        <Divider className="k-narrow" />
        <RefuseRecorded batchId={batch.id} />
      </Stack>
    </SecondFactorGate>
  );
}
