import { issuanceRounds } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useRejectRound } from './rounds.queries.ts';

/** Sends a round back with a reason that the requester reads. */
export function RejectRoundPage({ roundId }: { roundId: string }) {
  return (
    <SecondFactorGate>
      <RejectForm roundId={roundId} />
    </SecondFactorGate>
  );
}

function RejectForm({ roundId }: { roundId: string }) {
  const { issuance: words, issuanceRounds: said } = useMessages();
  const reject = useRejectRound();
  const navigate = useNavigate();
  const toRound = { to: '/issuance-rounds/$roundId', params: { roundId } } as const;
  const form = useBodyForm({
    body: issuanceRounds.rejectIssuanceRound.body,
    initialValues: { reason: '' },
    onSubmit: async (body) => {
      await reject.mutateAsync({ params: { roundId }, body });
      await navigate(toRound);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={said.rejectTitle} lead={words.rejectLead} />
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
        <Link {...toRound}>{said.back}</Link>
      </Group>
    </Stack>
  );
}
