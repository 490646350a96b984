import type { ApplicantView, CohortDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { whatsappAddress } from '../../lib/whatsapp.ts';
import { ApplicantStanding, FindingCount } from './applicant-standing.tsx';
import { applyAddress } from './public-address.ts';
import { useSelection } from './selection.queries.ts';

/** Who applied for a cohort, in the order of its list. */
export function ApplicantsPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().selection.applicants;
  const { data: cohort } = useCohort(cohortId);
  const query = useSelection(cohortId);
  const columns = useColumns(cohortId);
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={cohort ? <Ways cohort={cohort} /> : null} />
      <CohortTabs cohortId={cohortId} />
      {query.isPending ? <LoadingState /> : null}
      {query.isLoadingError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data?.items.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {query.data && query.data.items.length > 0 ? (
        <SimpleTable
          caption={words.caption}
          columns={columns}
          items={query.data.items}
          keyOf={({ enrolmentId }) => enrolmentId}
        />
      ) : null}
    </Stack>
  );
}

function Ways({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages().selection.applicants;
  if (cohort.status !== 'enrolling') return null;
  const address = applyAddress(cohort.id);
  return (
    <>
      <Anchor href={whatsappAddress(words.inviteText(cohort.title, address))} target="_blank" rel="noreferrer">
        {words.invite}
      </Anchor>
      <Anchor href={address}>{words.publicPage}</Anchor>
    </>
  );
}

function useColumns(cohortId: string): [Column<ApplicantView>, ...Column<ApplicantView>[]] {
  const words = useMessages().selection.applicants;
  const { columns, channel, nominatedBy } = words;
  return [
    {
      id: 'name',
      header: columns.name,
      cell: ({ rosterNumber, enrolmentId, fullName }) => (
        <>
          {rosterNumber}.{' '}
          <Link to="/cohorts/$cohortId/applicants/$enrolmentId" params={{ cohortId, enrolmentId }}>
            {fullName}
          </Link>
        </>
      ),
    },
    {
      id: 'channel',
      header: columns.channel,
      cell: (one) => (one.nominatedBy ? nominatedBy(one.nominatedBy) : channel[one.channel]),
    },
    { id: 'cooperative', header: columns.cooperative, cell: ({ cooperative }) => cooperative ?? '–' },
    { id: 'findings', header: columns.findings, cell: (one) => <FindingCount {...one} /> },
    { id: 'status', header: columns.status, cell: ({ status }) => <ApplicantStanding status={status} /> },
  ];
}
