import { breaches, listExports } from '@kompeten/contract';
import { type BreachPerson, HasRead } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';
import { BreachPapers } from './breach-papers.tsx';
import { useBreach } from './breaches.queries.ts';

interface BreachPeoplePageProps {
  breachId: string;
  centreId: string;
}

/** The people of an own centre who were told of a breach: who has read it, and what to print for those who have not. */
export function BreachPeoplePage(params: BreachPeoplePageProps) {
  const words = useMessages().breaches.people;
  const columns = useColumns();
  const breach = useBreach(params.breachId);
  if (breach.isLoadingError) return <ErrorPage error={breach.error} onRetry={() => breach.refetch()} />;
  if (!breach.data) return <LoadingState />;
  const { id, title, reading } = breach.data;
  const own = reading.find(({ centreId }) => centreId === params.centreId);
  const back = (
    <Link to="/breaches/$breachId" params={{ breachId: id }}>
      {title}
    </Link>
  );
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} back={back} />
      {own ? <BreachPapers breachId={id} reading={own} /> : null}
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(breaches.listBreachPeople, { params: { ...params }, query: address as never })}
        columns={columns}
        keyOf={({ personId }) => personId}
        filters={[filterOf('standing', words.standing, HasRead.options, words.standings)]}
        taken={{ endpoint: listExports.exportBreachPeople, name: words.title, params: { ...params } }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<BreachPerson>, ...Column<BreachPerson>[]] {
  const { columns, standings } = useMessages().breaches.people;
  return [
    { id: 'name', header: columns.name, cell: ({ fullName }) => fullName },
    { id: 'cohort', header: columns.cohort, cell: ({ cohortTitle }) => cohortTitle ?? '–' },
    { id: 'cooperative', header: columns.cooperative, cell: ({ cooperativeName }) => cooperativeName ?? '–' },
    {
      id: 'read',
      header: columns.read,
      cell: ({ readAt }) => (readAt ? <DateText value={readAt} /> : standings.unread),
    },
  ];
}
