import { instructors, listExports } from '@kompeten/contract';
import type { Instructor } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { useOwnProfiles } from './instructor-profile.queries.ts';

/** The instructors within reach and what they may teach. */
export function InstructorsPage() {
  const { instructors: words, instructorProfile: profile } = useMessages();
  const { may } = useActor();
  const add = may('instructor.manage') ? <LinkButton to="/instructors/new">{words.add}</LinkButton> : null;
  const acts = (
    <Group gap="sm">
      <OwnProfiles />
      <LinkButton to="/instructor-roster" variant="outline">
        {profile.roster}
      </LinkButton>
      {add}
    </Group>
  );
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={acts} />
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

/** The way to one's own profile, for those who teach. */
function OwnProfiles() {
  const words = useMessages().instructorProfile;
  const { may } = useActor();
  const own = useOwnProfiles(may('instructor.keep')).data?.items ?? [];
  return own.map(({ id, centreName }) => (
    <LinkButton key={id} to="/instructors/$instructorId" params={{ instructorId: id }} variant="outline">
      {own.length > 1 ? `${words.own}, ${centreName}` : words.own}
    </LinkButton>
  ));
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
