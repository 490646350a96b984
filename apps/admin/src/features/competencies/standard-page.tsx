import { competencies, listExports } from '@kompeten/contract';
import type { CompetencyUnit } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';

/** One standard with its units. */
export function StandardPage({ standardId }: { standardId: string }) {
  const all = useMessages();
  const words = all.standards;
  const columns = useColumns();
  const query = useQuery(queryOf(competencies.getStandard, { params: { standardId } }));
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { title, decree, illustrative, unitCount } = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={title}
        status={illustrative ? <StatusMark tone="neutral">{words.illustrative}</StatusMark> : null}
        back={<Link to="/standards">{words.back}</Link>}
      />
      {illustrative ? <Text>{words.illustrativeText}</Text> : null}
      <Facts
        items={[
          { name: words.columns.decree, value: decree ?? words.noDecree },
          { name: words.columns.units, value: words.unitCount(unitCount) },
        ]}
      />
      <Title order={2} size="h4">
        {words.units}
      </Title>
      <ResourceTable
        caption={words.units}
        query={(address) => queryOf(competencies.listCompetencyUnits, { query: { ...address, standardId } as never })}
        columns={columns}
        keyOf={({ id }) => id}
        searchLabel={all.competencies.search}
        taken={{
          endpoint: listExports.exportCompetencyUnits,
          name: title,
          question: (address) => ({ ...address, standardId }),
        }}
        empty={{ title: all.competencies.empty }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CompetencyUnit>, ...Column<CompetencyUnit>[]] {
  const { standards: words, competencies: unitWords } = useMessages();
  return [
    {
      id: 'title',
      header: words.unitColumns.title,
      cell: ({ id, title }) => (
        <Link to="/competency-units/$unitId" params={{ unitId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'code', header: words.unitColumns.code, cell: ({ code }) => code },
    {
      id: 'elements',
      header: words.unitColumns.elements,
      cell: ({ elements }) => unitWords.elementCount(elements.length),
    },
  ];
}
