import type { Enrolment } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { MakeOneCard } from '../../components/claim-cards/make-one-card.tsx';
import { HandingOn } from '../../components/handing-on.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useEnrolment, useIssueCard } from './enrolments.queries.ts';

/** A claim card for one person: made, shown once, printed. */
export function ClaimCardPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const query = useEnrolment(cohortId, enrolmentId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <OneCard enrolment={query.data} /> : <LoadingState />;
}

function OneCard({ enrolment }: { enrolment: Enrolment }) {
  const words = useMessages().enrolments;
  const { data, error, isPending, mutate } = useIssueCard();
  const { id: enrolmentId, cohortId, person } = enrolment;
  return (
    <Stack gap="lg">
      <div className="k-no-print">
        <PageHeader
          title={words.cardTitle}
          lead={words.cardLead(person.fullName)}
          back={
            <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={{ cohortId, enrolmentId }}>
              {person.fullName}
            </Link>
          }
        />
      </div>
      <MakeOneCard
        {...{ card: data, error, isPending }}
        consequences={words.cardConsequences}
        onMake={() => mutate({ params: { enrolmentId } })}
      />
      {data ? <HandingOn text={words.cardReadyText} /> : null}
    </Stack>
  );
}
