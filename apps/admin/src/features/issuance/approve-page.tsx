import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { BatchFacts } from './batch-facts.tsx';
import { BatchItems } from './batch-items.tsx';
import { standingBlockers, WhyNot } from './batch-waiting.tsx';
import { useApproveIssuance, useBatch } from './issuance.queries.ts';

/** The second person reads the exact list and puts their name to it; the approval names the list's fingerprint. */
export function ApprovePage({ batchId }: { batchId: string }) {
  const words = useMessages().issuance;
  const batch = useBatch(batchId);
  const approve = useApproveIssuance();
  const navigate = useNavigate();
  if (batch.isLoadingError) return <ErrorPage error={batch.error} onRetry={() => batch.refetch()} />;
  if (!batch.data) return <LoadingState />;
  const { total, listHash, status } = batch.data;
  const toBatch = { to: '/issuance/$batchId', params: { batchId } } as const;
  if (status !== 'pending_approval' && !approve.isPending) return <Navigate {...toBatch} />;
  const blockers = standingBlockers(batch.data);
  const back = <Link {...toBatch}>{words.backToBatch}</Link>;
  if (blockers.length > 0) {
    return (
      <Stack gap="md">
        <PageHeader title={words.approveTitle} back={back} />
        <WhyNot blockers={blockers} />
      </Stack>
    );
  }
  return (
    <SecondFactorGate>
      <ConfirmPage
        title={words.approveTitle}
        lead={batch.data.cohortTitle}
        consequences={words.approveConsequences(total)}
        statement={words.approveStatement}
        confirmLabel={words.approveConfirm(total)}
        cancel={back}
        pending={approve.isPending}
        error={approve.error}
        onConfirm={() =>
          approve.mutate({ params: { batchId }, body: { listHash } }, { onSuccess: () => navigate(toBatch) })
        }
      >
        <BatchFacts batch={batch.data} />
        <BatchItems batch={batch.data} />
      </ConfirmPage>
    </SecondFactorGate>
  );
}
