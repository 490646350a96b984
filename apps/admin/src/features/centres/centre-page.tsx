import { useMessages, useTerms } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CentreTabs } from '../../components/centre-tabs.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { Branches } from './branches.tsx';
import { CentreFacts } from './centre-fields.tsx';
import { useCentre } from './centres.queries.ts';

/** One training centre. */
export function CentrePage({ centreId }: { centreId: string }) {
  const words = useMessages().centres;
  const terms = useTerms();
  const { may } = useActor();
  const query = useCentre(centreId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const centre = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={centre.name}
        lead={`${terms.centreKind[centre.kind]}, ${centre.regionName}`}
        back={<Link to="/centres">{words.back}</Link>}
        actions={
          may('centre.manage', { centreId }) ? (
            <LinkButton to="/centres/$centreId/change" params={{ centreId }}>
              {words.edit}
            </LinkButton>
          ) : null
        }
      />
      <CentreTabs centreId={centreId} />
      <CentreFacts centre={centre} />
      <Branches centreId={centreId} />
      <Group gap="lg">
        {may('cohort.read') ? (
          <Link to="/cohorts" search={{ centreId } as never}>
            {words.toCohorts}
          </Link>
        ) : null}
        {may('instructor.read') ? (
          <Link to="/instructors" search={{ centreId } as never}>
            {words.toInstructors}
          </Link>
        ) : null}
      </Group>
    </Stack>
  );
}
