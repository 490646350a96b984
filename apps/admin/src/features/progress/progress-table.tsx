import type { RegionProgress } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ShareBar } from './share-bar.tsx';

interface ProgressTableProps {
  caption: string;
  items: readonly RegionProgress[];
}

/** One line a region: its counts, and how far it is as a bar and in words. */
export function ProgressTable({ caption, items }: ProgressTableProps) {
  const { columns } = useMessages().progress;
  const locale = useLocale();
  const number = (name: 'cooperatives' | 'trained' | 'assessed' | 'certified') => ({
    id: name,
    header: columns[name],
    align: 'end' as const,
    cell: (item: RegionProgress) => formatNumber(locale, item[name]),
  });
  return (
    <SimpleTable
      caption={caption}
      items={items}
      keyOf={({ regionCode }) => regionCode}
      columns={[
        { id: 'region', header: columns.region, cell: (item) => <RegionLink region={item} /> },
        number('cooperatives'),
        {
          id: 'withCertifiedManager',
          header: columns.withCertifiedManager,
          cell: (item) => <ShareBar part={item.withCertifiedManager} whole={item.cooperatives} />,
        },
        number('trained'),
        number('assessed'),
        number('certified'),
        {
          id: 'seats',
          header: columns.seats,
          cell: (item) => <ShareBar part={item.seatsUsed} whole={item.seats} />,
        },
      ]}
    />
  );
}

function RegionLink({ region: { regionCode, regionName, level } }: { region: RegionProgress }) {
  if (level === 'village') return regionName;
  return (
    <Link to="/progress" search={{ parent: regionCode } as never}>
      {regionName}
    </Link>
  );
}
