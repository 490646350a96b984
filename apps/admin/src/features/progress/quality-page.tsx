import { listExports, progress } from '@kompeten/contract';
import { type CentreQuality, shareChange } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { useProvinceFilter } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { type ListAddress, useListAddress } from '../../lib/list-address.ts';
import { queryOf } from '../../lib/query.ts';
import { PeriodFilter } from './period-filter.tsx';
import { QualityTotal } from './quality-total.tsx';
import { ShareBar, useShare } from './share-bar.tsx';

/** How many of a centre's sessions of a period were held under a waived gap in qualification (rule 14), centre by centre. */
export function QualityPage() {
  const words = useMessages().progress.quality;
  const ask = (address: ListAddress) => queryOf(progress.listCentreQuality, { query: address as never });
  const { data } = useQuery(ask(useListAddress().address));
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <Text>{words.definition}</Text>
      <PeriodFilter />
      {data ? <QualityTotal total={data.total} /> : null}
      <ResourceTable
        caption={words.caption}
        query={ask}
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
    { id: 'before', header: columns.before, cell: (item) => <Before of={item} /> },
  ];
}

/** The share of waivers in the period before, and by how many percentage points it rose or fell since. */
function Before({ of: { sessions, sessionsWaived, before } }: { of: CentreQuality }) {
  const { points } = useMessages().progress.quality;
  const locale = useLocale();
  const share = useShare();
  if (before.sessions === 0) return '–';
  const change = shareChange([sessionsWaived, sessions], [before.sessionsWaived, before.sessions]);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return (
    <>
      {share(before.sessionsWaived, before.sessions)}
      {change === null ? null : <div>{points(signed.format(change * 100))}</div>}
    </>
  );
}
