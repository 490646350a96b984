import type { PlacementSummary } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import type { Column } from '../../components/resource-table/column.ts';
import { placementTone } from './mentoring-tones.ts';

/** The columns of every list of jobs and businesses. */
export function usePlacementColumns(): [Column<PlacementSummary>, ...Column<PlacementSummary>[]] {
  const { columns, kinds, status: statusWords } = useMessages().mentoring.placements;
  return [
    {
      id: 'title',
      header: columns.title,
      cell: ({ id, title }) => (
        <Link to="/placements/$placementId" params={{ placementId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'kind', header: columns.kind, cell: ({ kind }) => kinds[kind] },
    { id: 'person', header: columns.person, cell: ({ personName }) => personName },
    { id: 'jobs', header: columns.jobs, cell: ({ jobs }) => jobs, align: 'end' },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status }) => <StatusMark tone={placementTone[status]}>{statusWords[status]}</StatusMark>,
    },
  ];
}
