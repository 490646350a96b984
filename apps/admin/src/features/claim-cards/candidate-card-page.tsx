import type { CandidateCard } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { MakeOneCard } from '../../components/claim-cards/make-one-card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCandidate, useIssueCandidateCard } from './claim-cards.queries.ts';

/** A claim card for one candidate: made, shown once, printed and handed over. */
export function CandidateCardPage({ bodyId, applicationId }: { bodyId: string; applicationId: string }) {
  const words = useMessages().candidateCards;
  const query = useCandidate(bodyId, applicationId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (query.data === undefined) return <LoadingState />;
  if (query.data === null) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  return <OneCard bodyId={bodyId} candidate={query.data} />;
}

function OneCard({ bodyId, candidate }: { bodyId: string; candidate: CandidateCard }) {
  const words = useMessages().candidateCards;
  const { data, error, isPending, mutate } = useIssueCandidateCard();
  const { applicationId, fullName } = candidate;
  return (
    <Stack gap="lg">
      <div className="k-no-print">
        <PageHeader
          title={words.one}
          lead={words.oneLead(fullName)}
          back={
            <Link to="/bodies/$bodyId/claim-cards" params={{ bodyId }}>
              {words.back}
            </Link>
          }
        />
      </div>
      <MakeOneCard
        {...{ card: data, error, isPending }}
        consequences={words.consequences}
        onMake={() => mutate({ params: { applicationId } })}
      />
    </Stack>
  );
}
