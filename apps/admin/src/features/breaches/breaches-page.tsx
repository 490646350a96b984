import { breaches, listExports } from '@kompeten/contract';
import { BreachStatus, type BreachSummary } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { BreachStanding } from './breach-standing.tsx';

/** The register of breaches of personal data. */
export function BreachesPage() {
  const words = useMessages().breaches;
  const { may } = useActor();
  const add = may('breach.manage') ? <LinkButton to="/breaches/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(breaches.listBreaches, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[filterOf('status', words.columns.status, BreachStatus.options, words.status)]}
        taken={{ endpoint: listExports.exportBreaches, name: words.title }}
        empty={{ title: words.empty, ...(add && { text: words.emptyText, action: add }) }}
      />
    </Stack>
  );
}

function useColumns(): [Column<BreachSummary>, ...Column<BreachSummary>[]] {
  const { columns } = useMessages().breaches;
  const locale = useLocale();
  return [
    {
      id: 'title',
      header: columns.title,
      cell: ({ id, title }) => (
        <Link to="/breaches/$breachId" params={{ breachId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'status', header: columns.status, cell: (breach) => <BreachStanding breach={breach} /> },
    { id: 'people', header: columns.people, align: 'end', cell: ({ people }) => formatNumber(locale, people) },
    { id: 'found', header: columns.found, cell: ({ foundAt }) => <DateText value={foundAt} /> },
    { id: 'due', header: columns.due, cell: ({ dueAt }) => <DateText value={dueAt} /> },
  ];
}
