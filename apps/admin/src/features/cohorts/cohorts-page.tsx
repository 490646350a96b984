import { cohorts, listExports } from '@kompeten/contract';
import { type Cohort, CohortStatus } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { useListAddress } from '../../lib/list-address.ts';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { CohortStanding } from './cohort-standing.tsx';

/** The cohorts within reach, the latest first. */
export function CohortsPage() {
  const words = useMessages().cohorts;
  const terms = useTerms();
  const { may } = useActor();
  const add = may('cohort.manage') ? <LinkButton to="/cohorts/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <OneCentre />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(cohorts.listCohorts, { query: address as never })}
        columns={useColumns()}
        order="-startsOn"
        taken={{ endpoint: listExports.exportCohorts, name: words.title }}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[filterOf('status', words.filters.status, CohortStatus.options, terms.status)]}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function OneCentre() {
  const words = useMessages().cohorts;
  const { address } = useListAddress();
  if (!address.centreId) return null;
  return (
    <Group gap="sm">
      <Text>{words.ofCentre}</Text>
      <Link to="/cohorts">{words.showAll}</Link>
    </Group>
  );
}

function useColumns(): [Column<Cohort>, ...Column<Cohort>[]] {
  const words = useMessages().cohorts;
  const locale = useLocale();
  return [
    {
      id: 'title',
      sort: 'title',
      header: words.columns.title,
      cell: ({ id, title }) => (
        <Link to="/cohorts/$cohortId" params={{ cohortId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'centre', sort: 'centreName', header: words.columns.centre, cell: ({ centreName }) => centreName },
    {
      id: 'period',
      sort: 'startsOn',
      header: words.columns.period,
      cell: ({ startsOn, endsOn }) => formatDayRange(locale, startsOn, endsOn),
    },
    {
      id: 'seats',
      header: words.columns.seats,
      cell: ({ seatsTaken, capacity }) => words.seats(seatsTaken, capacity),
    },
    { id: 'status', header: words.columns.status, cell: ({ status }) => <CohortStanding status={status} /> },
  ];
}
