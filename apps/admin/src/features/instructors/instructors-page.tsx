import { instructors, listExports } from '@kompeten/contract';
import type { Instructor } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** The instructors within reach and what they may teach. */
export function InstructorsPage() {
  const words = useMessages().instructors;
  const { may } = useActor();
  const add = may('instructor.manage') ? <LinkButton to="/instructors/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(instructors.listInstructors, { query: address as never })}
        columns={useColumns()}
        order="fullName"
        taken={{ endpoint: listExports.exportInstructors, name: words.title }}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<Instructor>, ...Column<Instructor>[]] {
  const words = useMessages().instructors;
  return [
    {
      id: 'name',
      sort: 'fullName',
      header: words.columns.name,
      cell: ({ id, fullName }) => (
        <Link to="/instructors/$instructorId" params={{ instructorId: id }}>
          {fullName}
        </Link>
      ),
    },
    { id: 'centre', sort: 'centreName', header: words.columns.centre, cell: ({ centreName }) => centreName },
    {
      id: 'units',
      header: words.columns.units,
      cell: ({ qualifiedUnitCodes }) => words.unitCount(qualifiedUnitCodes.length),
    },
    {
      id: 'methodology',
      header: words.columns.methodology,
      cell: ({ methodologyValid }) => (
        <StatusMark tone={methodologyValid ? 'good' : 'warn'}>
          {methodologyValid ? words.methodologyValid : words.methodologyMissing}
        </StatusMark>
      ),
    },
  ];
}
