import { competencies, listExports } from '@kompeten/contract';
import type { CompetencyUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { UnitMarks } from './unit-marks.tsx';

/** The register of competency units. */
export function UnitsPage() {
  const words = useMessages().competencies;
  const { may } = useActor();
  const add = may('competency.manage') ? <LinkButton to="/competency-units/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(competencies.listCompetencyUnits, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        taken={{ endpoint: listExports.exportCompetencyUnits, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CompetencyUnit>, ...Column<CompetencyUnit>[]] {
  const words = useMessages().competencies;
  return [
    {
      id: 'title',
      header: words.columns.title,
      cell: (unit) => (
        <Group gap="sm">
          <Link to="/competency-units/$unitId" params={{ unitId: unit.id }}>
            {unit.title}
          </Link>
          <UnitMarks unit={unit} />
        </Group>
      ),
    },
    { id: 'code', header: words.columns.code, cell: ({ code }) => code },
    {
      id: 'source',
      header: words.columns.source,
      cell: ({ decree, standardTitle }) => decree ?? standardTitle ?? words.noDecree,
    },
    { id: 'elements', header: words.columns.elements, cell: ({ elements }) => words.elementCount(elements.length) },
  ];
}
