import { corrections, listExports } from '@kompeten/contract';
import type { Correction } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { correctionTone, useCorrectionWords } from './correction-words.ts';

const statuses = ['open', 'corrected', 'kept'] as const;

/** All cases about entries that arrived after their cohort had closed. */
export function CorrectionsPage() {
  const words = useMessages().corrections;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(corrections.listCorrections, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: statuses.map((value) => ({ value, label: words.status[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportCorrections, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<Correction>, ...Column<Correction>[]] {
  const { columns, status: statusWords } = useMessages().corrections;
  const { cellOf } = useCorrectionWords();
  return [
    {
      id: 'person',
      header: columns.person,
      cell: ({ id, fullName }) => (
        <Link to="/corrections/$correctionId" params={{ correctionId: id }}>
          {fullName}
        </Link>
      ),
    },
    { id: 'what', header: columns.what, cell: cellOf },
    { id: 'cohort', header: columns.cohort, cell: ({ cohortTitle }) => cohortTitle },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status }) => <StatusMark tone={correctionTone[status]}>{statusWords[status]}</StatusMark>,
    },
    { id: 'opened', header: columns.opened, cell: ({ openedAt }) => <DateText value={openedAt} /> },
  ];
}
