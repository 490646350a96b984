import { listExports } from '@kompeten/contract';
import type { Assessor, AssessorLoad, CertificationBody } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { AssessorValidity } from '../../components/assessor-validity.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ListExport } from '../../components/resource-table/list-export.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useActor } from '../../lib/session.ts';
import { useBodyAssessors, useBodyLoads } from './bodies.queries.ts';

/** The assessors of a body, what they may assess and what lies before each of them. */
export function BodyAssessors({ body: { id: bodyId } }: { body: CertificationBody }) {
  const { bodies: words, assessors: asked } = useMessages();
  const { may } = useActor();
  const seen = may('assessor.read', { bodyId });
  const assessors = useBodyAssessors(bodyId, seen).data?.items ?? [];
  const loads = useBodyLoads(bodyId, seen).data?.items ?? [];
  const columns = useColumns(loads);
  return (
    <Stack component="section" gap="sm" aria-labelledby="assessors-title">
      <Group justify="space-between">
        <Title order={2} size="h4" id="assessors-title">
          {words.assessors}
        </Title>
        {may('assessor.manage', { bodyId }) ? (
          <LinkButton to="/bodies/$bodyId/assessors/new" params={{ bodyId }} variant="default">
            {asked.add}
          </LinkButton>
        ) : null}
      </Group>
      {!seen || assessors.length === 0 ? (
        <Text>{seen ? words.noAssessors : words.certificateUnseen}</Text>
      ) : (
        <>
          <SimpleTable caption={words.assessors} items={assessors} keyOf={({ id }) => id} columns={columns} />
          <ListExport taken={{ endpoint: listExports.exportAssessors, name: words.assessors }} address={{ bodyId }} />
        </>
      )}
    </Stack>
  );
}

function useColumns(loads: readonly AssessorLoad[]): [Column<Assessor>, ...Column<Assessor>[]] {
  const { bodies: words, assessors: asked } = useMessages();
  const { assessorColumns } = words;
  const loadOf = ({ id }: Assessor) => {
    const load = loads.find(({ assessorId }) => assessorId === id);
    const fullest = Math.max(0, ...(load?.days.map(({ candidates }) => candidates) ?? []));
    return load ? asked.load.short(load.candidates, fullest, load.most) : '–';
  };
  return [
    {
      id: 'name',
      header: assessorColumns.name,
      cell: ({ id, fullName }) => (
        <Link to="/assessors/$assessorId" params={{ assessorId: id }}>
          {fullName}
        </Link>
      ),
    },
    { id: 'met', header: assessorColumns.met, cell: ({ metNumber }) => metNumber },
    { id: 'validity', header: assessorColumns.validity, cell: (one) => <AssessorValidity assessor={one} /> },
    {
      id: 'schemes',
      header: assessorColumns.schemes,
      cell: ({ authorisations }) =>
        authorisations.map(({ schemeCode, label }) => `${schemeCode} (${label})`).join(', ') || words.none,
    },
    { id: 'load', header: asked.load.column, cell: loadOf },
    {
      id: 'account',
      header: assessorColumns.account,
      cell: ({ accountId }) => (accountId === null ? words.noAccount : words.hasAccount),
    },
  ];
}
