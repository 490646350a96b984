import { curricula, listExports, programmes } from '@kompeten/contract';
import type { TopUpNeed } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';

/** Who was trained on an earlier edition and lacks units of this one. */
export function TopUpPage({ programmeId, curriculumId }: { programmeId: string; curriculumId: string }) {
  const words = useMessages().programmes;
  const columns = useColumns();
  const query = useQuery(queryOf(curricula.getCurriculum, { params: { curriculumId } }));
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const params = { programmeId };
  return (
    <Stack gap="md">
      <PageHeader
        title={words.topUpTitle(query.data.edition)}
        lead={words.topUpLead}
        back={
          <Link to="/programmes/$programmeId" params={params}>
            {words.back}
          </Link>
        }
      />
      <ResourceTable
        caption={words.topUpCaption}
        query={(address) =>
          queryOf(programmes.listTopUpNeeds, { params, query: { ...address, curriculumId } as never })
        }
        columns={columns}
        keyOf={({ personId }) => personId}
        taken={{
          endpoint: listExports.exportTopUpNeeds,
          name: words.topUpTitle(query.data.edition),
          params,
          question: (address) => ({ ...address, curriculumId }),
        }}
        empty={{ title: words.topUpEmpty, text: words.topUpEmptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<TopUpNeed>, ...Column<TopUpNeed>[]] {
  const words = useMessages().programmes;
  return [
    { id: 'name', header: words.topUpColumns.name, cell: ({ fullName }) => fullName },
    {
      id: 'cohort',
      header: words.topUpColumns.cohort,
      cell: ({ cohortId, cohortTitle, edition }) => (
        <Link to="/cohorts/$cohortId" params={{ cohortId }}>
          {words.trainedIn(cohortTitle, edition)}
        </Link>
      ),
    },
    {
      id: 'certificate',
      header: words.topUpColumns.certificate,
      cell: ({ certificateNumber }) => certificateNumber ?? words.noCertificate,
    },
    {
      id: 'missing',
      header: words.topUpColumns.missing,
      cell: ({ missing }) => missing.map(({ title }) => title).join('; '),
    },
    { id: 'hours', header: words.topUpColumns.hours, cell: ({ lessonHours }) => lessonHours },
  ];
}
