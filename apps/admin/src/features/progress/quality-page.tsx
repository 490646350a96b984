import { listExports, progress } from '@kompeten/contract';
import type { CentreQuality } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { useProvinceFilter } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { ShareBar } from './share-bar.tsx';

/** How many of a centre's sessions were held under a waived gap in qualification (rule 14), centre by centre. */
export function QualityPage() {
  const words = useMessages().progress.quality;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <Text>{words.definition}</Text>
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(progress.listCentreQuality, { query: address as never })}
        columns={useColumns()}
        keyOf={({ centreId }) => centreId}
        filters={[useProvinceFilter(words.region)]}
        taken={{ endpoint: listExports.exportCentreQuality, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CentreQuality>, ...Column<CentreQuality>[]] {
  const { columns } = useMessages().progress.quality;
  const locale = useLocale();
  return [
    {
      id: 'centre',
      header: columns.centre,
      cell: ({ centreId, centreName }) => (
        <Link to="/centres/$centreId" params={{ centreId }}>
          {centreName}
        </Link>
      ),
    },
    { id: 'region', header: columns.region, cell: ({ regionName }) => regionName },
    {
      id: 'sessions',
      header: columns.sessions,
      align: 'end',
      cell: ({ sessions }) => formatNumber(locale, sessions),
    },
    {
      id: 'waived',
      header: columns.waived,
      cell: ({ sessions, sessionsWaived }) => <ShareBar part={sessionsWaived} whole={sessions} />,
    },
  ];
}
