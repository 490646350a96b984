import type { Enrolment } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { HandingOn } from '../../components/handing-on.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useExplain } from '../../lib/explain.ts';
import { ClaimCards } from './claim-card.tsx';
import { useEnrolment, useIssueCard } from './enrolments.queries.ts';

/** A claim card for one person: made, shown once, printed. */
export function ClaimCardPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const query = useEnrolment(cohortId, enrolmentId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <OneCard enrolment={query.data} /> : <LoadingState />;
}

function OneCard({ enrolment }: { enrolment: Enrolment }) {
  const words = useMessages().enrolments;
  const explain = useExplain();
  const issue = useIssueCard();
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
      <ErrorSummary faults={issue.error ? [{ message: explain(issue.error) }] : []} />
      {issue.data ? (
        <>
          <div className="k-no-print" role="status">
            <StatusMark tone="good">{words.cardReady}</StatusMark>
            <Text>{words.cardsKeep}</Text>
          </div>
          <ClaimCards cards={[issue.data]} />
          <HandingOn text={words.cardReadyText} />
        </>
      ) : (
        <Stack gap="md" className="k-narrow">
          <ul className="k-reasons">
            {words.cardConsequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Group>
            <Button loading={issue.isPending} onClick={() => issue.mutate({ params: { enrolmentId } })}>
              {words.cardMake}
            </Button>
          </Group>
        </Stack>
      )}
    </Stack>
  );
}
