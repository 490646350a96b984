import { appeals, listExports } from '@kompeten/contract';
import { AppealStatus, type AppealSummary } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { appealTone } from './appeal-tones.ts';

/** The register of appeals. */
export function AppealsPage() {
  const { appeals: words, decisionTerms: terms } = useMessages();
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(appeals.listAppeals, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: AppealStatus.options.map((value) => ({ value, label: terms.appealStatus[value] })),
          },
        ]}
        empty={{ title: words.empty, text: words.emptyText }}
        taken={{ endpoint: listExports.exportAppeals, name: words.title }}
      />
    </Stack>
  );
}

function useColumns(): [Column<AppealSummary>, ...Column<AppealSummary>[]] {
  const { appeals: words, decisionTerms: terms } = useMessages();
  const locale = useLocale();
  const { columns } = words;
  return [
    {
      id: 'number',
      header: columns.number,
      cell: ({ id, number }) => (
        <Link to="/appeals/$appealId" params={{ appealId: id }}>
          {number}
        </Link>
      ),
    },
    { id: 'name', header: columns.name, cell: ({ fullName }) => fullName },
    { id: 'against', header: columns.against, cell: ({ against }) => terms.against[against] },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status }) => <StatusMark tone={appealTone[status]}>{terms.appealStatus[status]}</StatusMark>,
    },
    {
      id: 'due',
      header: columns.due,
      cell: ({ dueOn, overdue }) => `${formatDay(locale, dueOn)}${overdue ? `, ${words.overdue}` : ''}`,
    },
  ];
}
