import type { IssuanceRound } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IssuingProgress } from '../../components/issuing-progress.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { standingBlockers, WhyNot } from './batch-waiting.tsx';
import { RoundBatches } from './round-batches.tsx';
import { RoundFacts } from './round-facts.tsx';
import { RoundMark } from './round-status.tsx';
import { bundleAddress, useRound } from './rounds.queries.ts';
import { RoundSteering } from './steering.tsx';

/** One round, from the request to the last signed file. */
export function RoundPage({ roundId }: { roundId: string }) {
  const words = useMessages().issuanceRounds;
  const round = useRound(roundId);
  if (round.isLoadingError) return <ErrorPage error={round.error} onRetry={() => round.refetch()} />;
  if (!round.data) return <LoadingState />;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.title}
        lead={round.data.programmeTitle ?? words.all}
        status={<RoundMark round={round.data} />}
        back={<Link to="/issuance">{words.backToIssuance}</Link>}
      />
      <RoundStage round={round.data} />
      <RoundFacts round={round.data} />
      {round.data.cohorts + round.data.voided > 0 ? <RoundBatches roundId={roundId} /> : null}
    </Stack>
  );
}

function RoundStage({ round }: { round: IssuanceRound }) {
  const words = useMessages().issuanceRounds;
  switch (round.status) {
    case 'gathering':
      return <Text role="status">{words.gathering}</Text>;
    case 'pending_approval':
      return <RoundWaiting round={round} />;
    case 'approved':
    case 'done':
      return <RoundProgress round={round} />;
    case 'rejected':
      return <Text>{words.rejected}</Text>;
    case 'empty':
      return <Text>{words.empty}</Text>;
  }
}

function RoundWaiting({ round }: { round: IssuanceRound }) {
  const words = useMessages().issuance;
  const { may } = useActor();
  const params = { roundId: round.id };
  const blockers = standingBlockers(round);
  const mayDecide = may('issuance.approve');
  return (
    <Stack gap="sm" className="k-state" align="flex-start">
      <StatusMark tone="warn">{words.waitingFor}</StatusMark>
      {mayDecide ? null : <Text>{words.notApprover}</Text>}
      {mayDecide && blockers.length > 0 ? <WhyNot blockers={blockers} /> : null}
      {mayDecide && blockers.length === 0 ? (
        <Group gap="sm">
          <LinkButton to="/issuance-rounds/$roundId/approval" params={params}>
            {words.toApproval}
          </LinkButton>
          <LinkButton to="/issuance-rounds/$roundId/rejection" params={params} variant="default">
            {words.toRejection}
          </LinkButton>
        </Group>
      ) : null}
    </Stack>
  );
}

function RoundProgress({ round }: { round: IssuanceRound }) {
  const { issuance, issuanceRounds: words, officialSigning } = useMessages();
  return (
    <Stack gap="sm" className={round.status === 'done' ? 'k-done' : 'k-state'} align="stretch">
      <IssuingProgress
        label={issuance.progress(round.issued, round.total)}
        issued={round.issued}
        total={round.total}
        pace={round}
      />
      {round.unsigned > 0 ? (
        <StatusMark tone="warn">{officialSigning.roundUnsigned(round.unsigned, round.approvedByName ?? '')}</StatusMark>
      ) : null}
      {round.status === 'approved' && round.unsigned === 0 ? <Text role="status">{issuance.mayClose}</Text> : null}
      {round.failed > 0 ? <StatusMark tone="bad">{words.failed(round.failed)}</StatusMark> : null}
      {round.voided > 0 ? <StatusMark tone="warn">{words.voided(round.voided)}</StatusMark> : null}
      <RoundSteering round={round} />
      {round.issued > 0 ? (
        <div>
          <a href={bundleAddress(round.centreId, { roundId: round.id })}>{words.bundle}</a>
          <Text c="dimmed">{words.bundleHint}</Text>
        </div>
      ) : null}
    </Stack>
  );
}
