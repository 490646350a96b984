import type { IssuanceBatchDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PassphraseField, usePassphrase } from '../../components/passphrase-field.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import type { Signing } from '../../lib/use-signing.ts';
import { BatchFacts } from './batch-facts.tsx';
import { BatchItems } from './batch-items.tsx';
import { BatchSignature } from './batch-signature.tsx';
import { standingBlockers, WhyNot } from './batch-waiting.tsx';
import { useApproveIssuance, useBatch } from './issuance.queries.ts';
import { useBatchSigning } from './use-batch-signing.ts';

/** The second person reads the exact list and puts their name to it; the approval names the list's fingerprint. */
export function ApprovePage({ batchId }: { batchId: string }) {
  const { issuance: words, officialSigning } = useMessages();
  const batch = useBatch(batchId);
  const signing = useBatchSigning(batchId);
  const approve = useApproveIssuance();
  if (batch.isLoadingError) return <ErrorPage error={batch.error} onRetry={() => batch.refetch()} />;
  if (!batch.data) return <LoadingState />;
  const { status, awaitsCaller } = batch.data;
  const toBatch = { to: '/issuance/$batchId', params: { batchId } } as const;
  const back = <Link {...toBatch}>{words.backToBatch}</Link>;
  const done = <Link {...toBatch}>{words.batchTitle}</Link>;
  if (signing.pending || (status === 'awaiting_signature' && awaitsCaller)) {
    return (
      <Stack gap="md" className="k-narrow">
        <PageHeader title={officialSigning.title} lead={batch.data.cohortTitle} back={done} />
        <BatchSignature batch={batch.data} signing={signing} />
      </Stack>
    );
  }
  if (status !== 'pending_approval' && !approve.isPending) return <Navigate {...toBatch} />;
  const blockers = standingBlockers(batch.data);
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
      <Approval batch={batch.data} approve={approve} signing={signing} />
    </SecondFactorGate>
  );
}

interface ApprovalProps {
  batch: IssuanceBatchDetail;
  approve: ReturnType<typeof useApproveIssuance>;
  signing: Signing;
}

function Approval({ batch, approve, signing }: ApprovalProps) {
  const { issuance: words, officialSigning } = useMessages();
  const navigate = useNavigate();
  const entry = usePassphrase();
  const { id: batchId, total, listHash, inPerson } = batch;
  const toBatch = { to: '/issuance/$batchId', params: { batchId } } as const;
  const confirm = () => {
    if (inPerson && !entry.keep()) return false;
    const onSuccess = () => {
      const passphrase = entry.release();
      return passphrase === null ? navigate(toBatch) : signing.sign(passphrase);
    };
    return approve.mutate(
      { params: { batchId }, body: { listHash } },
      { onSuccess, onError: () => void entry.release() },
    );
  };
  const consequences = words.approveConsequences(total);
  return (
    <ConfirmPage
      title={words.approveTitle}
      lead={batch.cohortTitle}
      consequences={inPerson ? [...officialSigning.approveConsequences(total), ...consequences.slice(1)] : consequences}
      statement={words.approveStatement}
      confirmLabel={inPerson ? officialSigning.approveConfirm(total) : words.approveConfirm(total)}
      cancel={<Link {...toBatch}>{words.backToBatch}</Link>}
      act={approve}
      onConfirm={confirm}
    >
      <BatchFacts batch={batch} />
      <BatchItems batch={batch} />
      {inPerson ? <PassphraseField entry={entry} /> : null}
    </ConfirmPage>
  );
}
