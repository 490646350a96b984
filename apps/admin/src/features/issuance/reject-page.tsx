import { issuance } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useBatch, useRejectIssuance } from './issuance.queries.ts';

/** Sends a request back with a reason that the requester reads. */
export function RejectPage({ batchId }: { batchId: string }) {
  return (
    <SecondFactorGate>
      <RejectForm batchId={batchId} />
    </SecondFactorGate>
  );
}

function RejectForm({ batchId }: { batchId: string }) {
  const { issuance: words, officialSigning } = useMessages();
  const isSigned = useBatch(batchId).data?.status === 'awaiting_signature';
  const reject = useRejectIssuance();
  const navigate = useNavigate();
  const toBatch = { to: '/issuance/$batchId', params: { batchId } } as const;
  const form = useBodyForm({
    body: issuance.rejectIssuance.body,
    initialValues: { reason: '' },
    onSubmit: async (body) => {
      await reject.mutateAsync({ params: { batchId }, body });
      await navigate(toBatch);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.rejectTitle} lead={isSigned ? officialSigning.rejectLead : words.rejectLead} />
      <ErrorSummary faults={form.faults} />
      <Textarea
        {...form.field('reason', words.rejectReason)}
        description={words.rejectHint}
        autosize
        minRows={3}
        maxLength={500}
      />
      <Group>
        <Button type="submit" color="bad" loading={form.pending}>
          {words.rejectConfirm}
        </Button>
        <Link {...toBatch}>{words.backToBatch}</Link>
      </Group>
    </Stack>
  );
}
