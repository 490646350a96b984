import type { Nomination, OpenCohort } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { ApplicantStanding } from './applicant-standing.tsx';
import { useNominations, useOpenCohorts } from './selection.queries.ts';

/** Trainings for which a cooperative nominates its people, and what came of it. */
export function NominationsPage() {
  const words = useMessages().selection.nominations;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <Title order={2} size="h4">
        {words.open}
      </Title>
      <OpenTrainings />
      <Title order={2} size="h4">
        {words.sent}
      </Title>
      <Sent />
    </Stack>
  );
}

function OpenTrainings() {
  const words = useMessages().selection.nominations;
  const locale = useLocale();
  const query = useOpenCohorts();
  if (query.isLoadingError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  if (query.data.items.length === 0) return <Text>{words.noneOpen}</Text>;
  const { columns } = words;
  const shown: [Column<OpenCohort>, ...Column<OpenCohort>[]] = [
    { id: 'training', header: columns.training, cell: ({ title }) => title },
    { id: 'centre', header: columns.centre, cell: ({ centreName, place }) => `${centreName}, ${place}` },
    { id: 'period', header: columns.period, cell: ({ startsOn, endsOn }) => formatDayRange(locale, startsOn, endsOn) },
    { id: 'seats', header: columns.seats, cell: ({ seatsLeft }) => seatsLeft },
    {
      id: 'act',
      header: columns.act,
      cell: ({ id, title }) => (
        <LinkButton
          to="/nominations/$cohortId"
          params={{ cohortId: id }}
          variant="outline"
          size="compact-md"
          aria-label={words.nominateFor(title)}
        >
          {words.nominate}
        </LinkButton>
      ),
    },
  ];
  return <SimpleTable caption={words.openCaption} columns={shown} items={query.data.items} keyOf={({ id }) => id} />;
}

function Sent() {
  const words = useMessages().selection.nominations;
  const query = useNominations();
  if (query.isLoadingError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  if (query.data.items.length === 0) return <Text>{words.noneSent}</Text>;
  const { sentColumns } = words;
  const shown: [Column<Nomination>, ...Column<Nomination>[]] = [
    { id: 'name', header: sentColumns.name, cell: ({ fullName }) => fullName },
    { id: 'training', header: sentColumns.training, cell: ({ cohortTitle }) => cohortTitle },
    { id: 'number', header: sentColumns.number, cell: ({ number }) => number },
    { id: 'status', header: sentColumns.status, cell: ({ status }) => <ApplicantStanding status={status} /> },
  ];
  return (
    <SimpleTable
      caption={words.sentCaption}
      columns={shown}
      items={query.data.items}
      keyOf={({ enrolmentId }) => enrolmentId}
    />
  );
}
