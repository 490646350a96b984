import type { IssuanceBatch, IssuanceBatchDetail } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PassphraseField, usePassphrase } from '../../components/passphrase-field.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import type { Signing } from '../../lib/use-signing.ts';
import { BatchFailures } from './batch-failures.tsx';
import { standingBlockers, WhyNotSign } from './batch-waiting.tsx';
import { useBatchEvents } from './use-batch-events.ts';

interface BatchSignatureProps {
  batch: IssuanceBatchDetail;
  signing: Signing;
}

/** An approved request whose certificates its official signs in person: for them the way to do it, for others who is awaited. */
export function BatchSignature({ batch, signing }: BatchSignatureProps) {
  if (signing.pending) return <SigningProgress batch={batch} />;
  if (!batch.awaitsCaller) return <OthersSignature batch={batch} />;
  const blockers = standingBlockers(batch);
  if (blockers.length > 0) return <WhyNotSign blockers={blockers} />;
  return (
    <SecondFactorGate>
      <SignForm batch={batch} signing={signing} />
    </SecondFactorGate>
  );
}

function SignForm({ batch, signing }: BatchSignatureProps) {
  const words = useMessages().officialSigning;
  const explain = useExplain();
  const entry = usePassphrase();
  const { issued, total, failed } = batch;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    entry.keep();
    const passphrase = entry.release();
    if (passphrase !== null) void signing.sign(passphrase);
  };
  return (
    <Stack component="form" gap="sm" className="k-state" align="stretch" onSubmit={submit} {...{ noValidate: true }}>
      <div>
        <StatusMark tone="warn">{words.awaitsYou}</StatusMark>
      </div>
      <Text role="status">{issued > 0 ? words.goOn(issued, total) : words.signed(issued, total)}</Text>
      {issued > 0 ? <ProgressBar label={words.signed(issued, total)} done={issued} total={total} /> : null}
      {signing.paused ? <Text>{words.paused}</Text> : null}
      <ErrorSummary faults={signing.error ? [{ message: explain(signing.error) }] : []} />
      <BatchFailures failed={failed} />
      <PassphraseField entry={entry} />
      <Button type="submit" w="fit-content">
        {words.sign(total - issued)}
      </Button>
      <SendBack batch={batch} />
    </Stack>
  );
}

/** How far the signing is, as it goes. */
export function SigningProgress({ batch: first }: { batch: IssuanceBatch }) {
  const words = useMessages().officialSigning;
  const {
    batch: { issued, total },
  } = useBatchEvents(first);
  return (
    <Stack gap="sm" className="k-state" align="stretch">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <ProgressBar label={words.signed(issued, total)} done={issued} total={total} />
      <Text c="dimmed">{words.left(total - issued)}</Text>
      <Text role="status" fw={600}>
        {words.signing}
      </Text>
      <Text>{words.signingHint}</Text>
    </Stack>
  );
}

function OthersSignature({ batch }: { batch: IssuanceBatchDetail }) {
  const words = useMessages().officialSigning;
  const { issued, total, approvedByName } = batch;
  return (
    <Stack gap="sm" className="k-state" align="stretch">
      <div>
        <StatusMark tone="warn">{words.awaits(approvedByName ?? '')}</StatusMark>
      </div>
      <ProgressBar label={words.signed(issued, total)} done={issued} total={total} />
      <Text>{words.othersText}</Text>
      <SendBack batch={batch} />
    </Stack>
  );
}

function SendBack({ batch }: { batch: IssuanceBatchDetail }) {
  const words = useMessages();
  const { may } = useActor();
  if (!may('issuance.approve')) return null;
  return (
    <>
      <Text c="dimmed" size="sm">
        {batch.awaitsCaller ? words.officialSigning.sendBackOwnText : words.officialSigning.sendBackText}
      </Text>
      <LinkButton to="/issuance/$batchId/rejection" params={{ batchId: batch.id }} variant="default" w="fit-content">
        {words.issuance.toRejection}
      </LinkButton>
    </>
  );
}
