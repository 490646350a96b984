import type { Centre } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useCentre } from './centres.queries.ts';

/** One training centre. */
export function CentrePage({ centreId }: { centreId: string }) {
  const words = useMessages().centres;
  const terms = useTerms();
  const { may } = useActor();
  const query = useCentre(centreId);
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
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
      <CentreFacts centre={centre} />
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

function CentreFacts({ centre }: { centre: Centre }) {
  const { facts, none } = useMessages().centres;
  const partners = centre.partnerIds.map((id) => <CentreName key={id} centreId={id} />);
  return (
    <Facts
      items={[
        { name: facts.region, value: `${centre.regionName} (${centre.regionCode})` },
        { name: facts.address, value: centre.address ?? none },
        { name: facts.city, value: centre.city },
        { name: facts.numberUnit, value: centre.numberUnit },
        { name: facts.head, value: centre.headName ?? none },
        { name: facts.accreditation, value: centre.accreditation ?? none },
        { name: facts.phone, value: centre.phone ?? none },
        { name: facts.email, value: centre.email ?? none },
        { name: facts.parent, value: centre.parentId ? <CentreName centreId={centre.parentId} /> : none },
        ...(partners.length > 0 ? [{ name: facts.partners, value: <Group gap="sm">{partners}</Group> }] : []),
      ]}
    />
  );
}

function CentreName({ centreId }: { centreId: string }) {
  const { data } = useCentre(centreId);
  return (
    <Link to="/centres/$centreId" params={{ centreId }}>
      {data?.name ?? '…'}
    </Link>
  );
}
