import { listExports, placements } from '@kompeten/contract';
import { PlacementKind, PlacementStatus, type PlacementSummary } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { usePlacementColumns } from './placement-columns.tsx';

/** Jobs and businesses of all cooperatives within reach. */
export function PlacementsPage() {
  const { placements: words, columns: names } = useMessages().mentoring;
  const [title, ...rest] = usePlacementColumns();
  const cooperative: Column<PlacementSummary> = {
    id: 'cooperative',
    header: names.cooperative,
    cell: ({ cooperativeName }) => cooperativeName,
  };
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.listLead} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(placements.listPlacements, { query: address as never })}
        columns={[title, cooperative, ...rest]}
        taken={{ endpoint: listExports.exportPlacements, name: words.title }}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: PlacementStatus.options.map((value) => ({ value, label: words.status[value] })),
          },
          {
            name: 'kind',
            label: words.columns.kind,
            options: PlacementKind.options.map((value) => ({ value, label: words.kinds[value] })),
          },
        ]}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}
