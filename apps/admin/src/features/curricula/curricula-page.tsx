import { curricula, listExports } from '@kompeten/contract';
import { type Curriculum, CurriculumStatus, Trade } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { CurriculumStanding } from './curriculum-standing.tsx';

/** All curricula, drafts and editions, to be found by title and status. */
export function CurriculaPage() {
  const { curricula: words, rooms } = useMessages();
  const terms = useTerms();
  const { may } = useActor();
  const add = may('curriculum.manage') ? <LinkButton to="/curricula/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(curricula.listCurricula, { query: address as never })}
        columns={useColumns()}
        order="title"
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[
          filterOf('status', words.filters.status, CurriculumStatus.options, terms.status),
          filterOf('trade', words.filters.trade, Trade.options, rooms.trade),
        ]}
        taken={{ endpoint: listExports.exportCurricula, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<Curriculum>, ...Column<Curriculum>[]] {
  const words = useMessages().curricula;
  return [
    {
      id: 'title',
      sort: 'title',
      header: words.columns.title,
      cell: ({ id, title }) => (
        <Link to="/curricula/$curriculumId" params={{ curriculumId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'edition', sort: 'edition', header: words.columns.edition, cell: ({ edition }) => edition },
    {
      id: 'centre',
      sort: 'centreName',
      header: words.columns.centre,
      cell: ({ centreName }) => centreName ?? words.national,
    },
    { id: 'units', header: words.columns.units, cell: ({ units }) => units.length },
    { id: 'hours', sort: 'lessonHours', header: words.columns.hours, cell: ({ lessonHours }) => lessonHours },
    { id: 'status', header: words.columns.status, cell: ({ status }) => <CurriculumStanding status={status} /> },
  ];
}
