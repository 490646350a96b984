import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { useComparison } from './curricula.queries.ts';

/** Two editions of a programme beside each other. */
export function ComparisonPage({ curriculumId, otherId }: { curriculumId: string; otherId: string }) {
  const { programmes, curricula } = useMessages();
  const words = programmes.comparison;
  const query = useComparison(curriculumId, otherId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { before, after } = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.title(before.edition, after.edition)}
        lead={words.lead}
        back={
          <Link to="/curricula/$curriculumId" params={{ curriculumId }}>
            {curricula.toCurriculum}
          </Link>
        }
      />
      <ComparisonView
        order={2}
        comparison={query.data}
        before={words.beforeEdition(before.edition)}
        after={words.beforeEdition(after.edition)}
      />
    </Stack>
  );
}
