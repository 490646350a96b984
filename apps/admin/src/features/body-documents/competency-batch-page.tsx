import type { CompetencyBatchDetail, CompetencyDocumentLine } from '@kompeten/domain';
import { dayOfInstant, formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { useApproveBatch, useCompetencyBatch, useRejectBatch } from './body-documents.queries.ts';
import { useDocumentColumns } from './body-documents-page.tsx';

/** The exact list of a batch; a second person approves it by its fingerprint (rule 22). */
export function CompetencyBatchPage({ batchId }: { batchId: string }) {
  const batch = useCompetencyBatch(batchId);
  if (batch.isLoadingError) return <ErrorPage error={batch.error} onRetry={() => batch.refetch()} />;
  if (!batch.data) return <LoadingState />;
  return <Batch batch={batch.data} />;
}

function Batch({ batch }: { batch: CompetencyBatchDetail }) {
  const words = useMessages().bodyDocuments;
  const locale = useLocale();
  const { may } = useActor();
  const { bodyId, bodyName, status, requestedAt, requestedByName, issued, total, listHash, items, blockers } = batch;
  const title = words.batch(formatDay(locale, dayOfInstant(requestedAt)));
  const waits = status === 'pending_approval' && may('body_document.approve', { bodyId });
  const standing = blockers.filter(({ code }) => code !== 'second_factor_needed');
  return (
    <Stack gap="lg">
      <PageHeader
        title={title}
        lead={`${bodyName}, ${words.by(requestedByName)}`}
        back={<Link to="/body-documents">{words.title}</Link>}
      />
      <Facts
        items={[
          { name: words.columns.state, value: `${words.batchStatus[status]}, ${words.count(issued, total)}` },
          { name: words.hash, value: <code style={{ overflowWrap: 'anywhere' }}>{listHash}</code> },
        ]}
      />
      <SimpleTable
        caption={title}
        columns={useDocumentColumns<CompetencyDocumentLine>()}
        items={items}
        keyOf={({ certificateId }) => certificateId}
      />
      {waits && standing.length > 0
        ? standing.map(({ code }) => <Text key={code}>{words.cannotApprove[code] ?? code}</Text>)
        : null}
      {waits && standing.length === 0 ? (
        <SecondFactorGate>
          <Decision batch={batch} />
        </SecondFactorGate>
      ) : null}
    </Stack>
  );
}

function Decision({ batch: { id, listHash } }: { batch: CompetencyBatchDetail }) {
  const words = useMessages().bodyDocuments;
  const explain = useExplain();
  const approve = useApproveBatch();
  const reject = useRejectBatch();
  const [reason, setReason] = useState('');
  const params = { batchId: id };
  const fault = approve.error ?? reject.error;
  return (
    <Stack gap="md" className="k-narrow">
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      <div>
        <Button
          loading={approve.isPending}
          onClick={() => approve.mutate({ params, body: { listHash } }, { onSuccess: () => announce(words.approved) })}
        >
          {words.approve}
        </Button>
      </div>
      <Textarea
        label={words.rejectReason}
        autosize
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Group>
        <Button
          variant="default"
          disabled={reason.trim().length < 5}
          loading={reject.isPending}
          onClick={() => reject.mutate({ params, body: { reason } }, { onSuccess: () => announce(words.rejected) })}
        >
          {words.reject}
        </Button>
      </Group>
    </Stack>
  );
}
