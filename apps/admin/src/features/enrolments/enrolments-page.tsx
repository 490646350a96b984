import { enrolments, listExports } from '@kompeten/contract';
import { type CohortDetail, type Enrolment, EnrolmentStatus, enrollableStatuses } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { IdentityText } from '../../components/identity-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { EnrolmentStanding } from './enrolment-standing.tsx';
import { RosterDownload } from './roster-download.tsx';

/** The people of one cohort. */
export function EnrolmentsPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().enrolments;
  const { guardian, voucher } = words;
  const terms = useTerms();
  const { may } = useActor();
  const { data: cohort } = useCohort(cohortId);
  const mayEnrol = cohort !== undefined && may('enrolment.manage', { centreId: cohort.centreId });
  const isOpen = cohort !== undefined && enrollableStatuses.includes(cohort.status);
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={cohort?.title}
        actions={cohort ? <Acts cohort={cohort} canAdd={mayEnrol && isOpen} mayEnrol={mayEnrol} /> : null}
      />
      <CohortTabs cohortId={cohortId} />
      {cohort ? <Seats cohort={cohort} isOpen={isOpen} /> : null}
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(enrolments.listEnrolments, { params: { cohortId }, query: address as never })}
        columns={useColumns(cohortId)}
        taken={{ endpoint: listExports.exportRoster, name: words.title, params: { cohortId } }}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[
          filterOf('status', words.filters.status, EnrolmentStatus.options, terms.status),
          filterOf('voucher', voucher.filter, ['lacking'], { lacking: voucher.filterLacking }),
          filterOf('guardian', guardian.filter, ['lacking'], { lacking: guardian.filterLacking }),
        ]}
        empty={{ title: words.empty, text: cohort?.status === 'draft' ? words.emptyClosed : words.emptyText }}
      />
    </Stack>
  );
}

function Seats({ cohort, isOpen }: { cohort: CohortDetail; isOpen: boolean }) {
  const words = useMessages().enrolments;
  const terms = useTerms();
  const { seatsTaken, capacity, status } = cohort;
  const isFull = isOpen && seatsTaken >= capacity;
  return (
    <Text c="dimmed">
      {words.seats(seatsTaken, capacity)}. {isFull ? words.full : null}
      {isOpen ? null : words.closed(terms.status[status])}
    </Text>
  );
}

function Acts({ cohort, canAdd, mayEnrol }: { cohort: CohortDetail; canAdd: boolean; mayEnrol: boolean }) {
  const words = useMessages().enrolments;
  const params = { cohortId: cohort.id };
  return (
    <>
      {canAdd ? (
        <>
          <LinkButton to="/cohorts/$cohortId/enrolments/new" params={params}>
            {words.add}
          </LinkButton>
          <LinkButton to="/cohorts/$cohortId/enrolments/import" params={params} variant="default">
            {words.import}
          </LinkButton>
        </>
      ) : null}
      {mayEnrol && cohort.seatsTaken > 0 ? (
        <LinkButton to="/cohorts/$cohortId/claim-cards" params={params} variant="default">
          {words.printCards}
        </LinkButton>
      ) : null}
      {cohort.seatsTaken > 0 ? <RosterDownload cohort={cohort} /> : null}
    </>
  );
}

function useColumns(cohortId: string): [Column<Enrolment>, ...Column<Enrolment>[]] {
  const words = useMessages().enrolments;
  const { guardian, voucher } = words;
  const terms = useTerms();
  return [
    {
      id: 'name',
      sort: 'fullName',
      header: words.columns.name,
      cell: ({ id, rosterNumber, person }) => (
        <>
          {rosterNumber}.{' '}
          <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={{ cohortId, enrolmentId: id }}>
            {person.fullName}
          </Link>
        </>
      ),
    },
    { id: 'identity', header: words.columns.identity, cell: ({ person }) => <IdentityText person={person} /> },
    {
      id: 'cooperative',
      sort: 'cooperativeName',
      header: words.columns.cooperative,
      cell: ({ cooperativeName, cooperativeRole }) =>
        [cooperativeName, cooperativeRole ? terms.cooperativeRole[cooperativeRole] : null].filter(Boolean).join(', ') ||
        '–',
    },
    {
      id: 'status',
      sort: 'status',
      header: words.columns.status,
      cell: ({ status }) => <EnrolmentStanding status={status} />,
    },
    {
      id: 'card',
      header: words.columns.card,
      cell: ({ hasClaimCard }) => (hasClaimCard ? words.hasCard : words.noCard),
    },
    {
      id: 'notes',
      header: words.columns.notes,
      cell: ({ warnings, lacksGuardian, lacksVoucher }) => {
        const notes = [
          ...(warnings.length > 0 ? [words.noteCount(warnings.length)] : []),
          ...(lacksGuardian ? [guardian.lacking] : []),
          ...(lacksVoucher ? [voucher.lacking] : []),
        ];
        return notes.length > 0
          ? notes.map((note) => (
              <div key={note}>
                <StatusMark tone="warn">{note}</StatusMark>
              </div>
            ))
          : '–';
      },
    },
  ];
}
