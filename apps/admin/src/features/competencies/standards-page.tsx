import { competencies, listExports } from '@kompeten/contract';
import type { CompetencyStandard } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** The competency standards. */
export function StandardsPage() {
  const words = useMessages().standards;
  const { may } = useActor();
  const add = may('competency.manage') ? <LinkButton to="/standards/import">{words.import}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(competencies.listStandards, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        taken={{ endpoint: listExports.exportStandards, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CompetencyStandard>, ...Column<CompetencyStandard>[]] {
  const words = useMessages().standards;
  return [
    {
      id: 'title',
      header: words.columns.title,
      cell: ({ id, title, illustrative }) => (
        <Group gap="sm">
          <Link to="/standards/$standardId" params={{ standardId: id }}>
            {title}
          </Link>
          {illustrative ? <StatusMark tone="neutral">{words.illustrative}</StatusMark> : null}
        </Group>
      ),
    },
    { id: 'decree', header: words.columns.decree, cell: ({ decree }) => decree ?? words.noDecree },
    { id: 'units', header: words.columns.units, cell: ({ unitCount }) => words.unitCount(unitCount) },
  ];
}
