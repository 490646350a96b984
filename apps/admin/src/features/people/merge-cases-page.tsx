import { listExports, people } from '@kompeten/contract';
import { type MergeCase, MergeStatus } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { queryOf } from '../../lib/query.ts';
import { mergeTone } from './merge-tones.ts';
import { useFindDuplicates } from './people.queries.ts';

/** Records that may be one person, of people whom this centre knows wholly. */
export function MergeCasesPage() {
  const words = useMessages().people;
  const explain = useExplain();
  const find = useFindDuplicates();
  const search = () => find.mutate({}, { onSuccess: ({ found }) => announce(words.found(found)) });
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <Button loading={find.isPending} onClick={search}>
            {words.search}
          </Button>
        }
      />
      <ErrorSummary faults={find.error ? [{ message: explain(find.error) }] : []} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(people.listMergeCases, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: MergeStatus.options.map((value) => ({ value, label: words.status[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportMergeCases, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<MergeCase>, ...Column<MergeCase>[]] {
  const { columns, compare, ground, status } = useMessages().people;
  return [
    {
      id: 'names',
      header: columns.names,
      cell: ({ id, names: [one = '', other = ''] }) => (
        <Link to="/merge-cases/$mergeCaseId" params={{ mergeCaseId: id }}>
          {compare(one, other)}
        </Link>
      ),
    },
    { id: 'ground', header: columns.ground, cell: (item) => ground[item.ground] },
    {
      id: 'status',
      header: columns.status,
      cell: (item) => <StatusMark tone={mergeTone[item.status]}>{status[item.status]}</StatusMark>,
    },
    { id: 'opened', header: columns.opened, cell: ({ openedAt }) => <DateText value={openedAt} /> },
  ];
}
