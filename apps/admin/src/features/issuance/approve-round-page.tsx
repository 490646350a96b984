import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { standingBlockers } from './batch-waiting.tsx';
import { RoundBatches } from './round-batches.tsx';
import { RoundFacts } from './round-facts.tsx';
import { useApproveRound, useRound } from './rounds.queries.ts';

/** The second person reads the lists and puts their name to all of them; the approval names their common fingerprint. */
export function ApproveRoundPage({ roundId }: { roundId: string }) {
  const { issuanceRounds: words, officialSigning } = useMessages();
  const round = useRound(roundId);
  const approve = useApproveRound();
  const navigate = useNavigate();
  if (round.isLoadingError) return <ErrorPage error={round.error} onRetry={() => round.refetch()} />;
  if (!round.data) return <LoadingState />;
  const { listHash, total, cohorts, inPerson } = round.data;
  const inPersonToo = inPerson ? [officialSigning.roundConsequence] : [];
  const toRound = { to: '/issuance-rounds/$roundId', params: { roundId } } as const;
  const standing = standingBlockers(round.data);
  if ((listHash === null || standing.length > 0) && !approve.isPending) return <Navigate {...toRound} />;
  return (
    <SecondFactorGate>
      <ConfirmPage
        title={words.approveTitle}
        lead={round.data.programmeTitle ?? words.all}
        consequences={[...inPersonToo, ...words.approveConsequences(total, cohorts)]}
        statement={words.approveStatement}
        confirmLabel={words.approveConfirm(total)}
        cancel={<Link {...toRound}>{words.back}</Link>}
        act={approve}
        onConfirm={() =>
          approve.mutate(
            { params: { roundId }, body: { listHash: listHash ?? '' } },
            { onSuccess: () => navigate(toRound) },
          )
        }
      >
        <RoundFacts round={round.data} />
        <Text c="dimmed">{words.leftToOthers}</Text>
        <RoundBatches roundId={roundId} />
      </ConfirmPage>
    </SecondFactorGate>
  );
}
