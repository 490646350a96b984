import { allotSeats, type Ranked, type SelectionSheet } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useAnnounce, useSelection } from './selection.queries.ts';

/** Announcing is confirmed on a page of its own, which says what will come of it by the rule that decides it. */
export function AnnouncementPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().selection.announcement;
  const cohort = useCohort(cohortId);
  const query = useSelection(cohortId);
  const announce = useAnnounce();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data || !cohort.data) return <LoadingState />;
  const toSelection = { to: '/cohorts/$cohortId/selection', params: { cohortId } } as const;
  if (announce.isSuccess) {
    return (
      <DonePage
        title={words.done}
        reference={cohort.data.title}
        next={words.next}
        actions={<LinkButton {...toSelection}>{words.done}</LinkButton>}
      />
    );
  }
  const { plan } = query.data;
  if (plan.announcedAt !== null || cohort.data.status !== 'selecting') {
    return (
      <PageHeader title={words.title} lead={words.unavailable} back={<Link {...toSelection}>{words.cancel}</Link>} />
    );
  }
  return (
    <ConfirmPage
      title={words.title}
      lead={words.lead(cohort.data.title)}
      consequences={words.consequences}
      statement={words.statement}
      confirmLabel={words.confirm}
      cancel={<Link {...toSelection}>{words.cancel}</Link>}
      act={announce}
      onConfirm={() => announce.mutate({ params: { cohortId }, body: { planVersion: plan.version } })}
    >
      <Counts sheet={query.data} />
    </ConfirmPage>
  );
}

function Counts({ sheet }: { sheet: SelectionSheet }) {
  const words = useMessages().selection.announcement;
  const ranked = sheet.items
    .flatMap(({ enrolmentId: id, rank, total }): Ranked[] =>
      rank && total !== null ? [{ id, rank, total, tieBreak: null }] : [],
    )
    .sort((a, b) => a.rank - b.rank);
  const allotted = allotSeats(ranked, sheet.freeSeats, sheet.plan.passMark);
  const count = (outcome: string) => allotted.filter((each) => each.outcome === outcome).length;
  return <Text fw={600}>{words.counts(count('selected'), count('waitlisted'), count('rejected'))}</Text>;
}
