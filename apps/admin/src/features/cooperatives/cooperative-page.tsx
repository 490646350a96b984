import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useCooperative } from './cooperatives.queries.ts';

/** One cooperative. */
export function CooperativePage({ cooperativeId }: { cooperativeId: string }) {
  const words = useMessages().cooperatives;
  const terms = useTerms();
  const { may } = useActor();
  const query = useCooperative(cooperativeId);
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { name, kind, regionName, regionCode, legalEntityNumber, provisional, businessUnits, address } = query.data;
  const { facts, none } = words;
  return (
    <Stack gap="lg">
      <PageHeader
        title={name}
        lead={`${terms.cooperativeKind[kind]}, ${regionName}`}
        status={provisional ? <StatusMark tone="neutral">{words.provisional}</StatusMark> : null}
        back={<Link to="/cooperatives">{words.back}</Link>}
        actions={
          may('cooperative.manage', { cooperativeId, regionCode }) ? (
            <LinkButton to="/cooperatives/$cooperativeId/change" params={{ cooperativeId }}>
              {words.edit}
            </LinkButton>
          ) : null
        }
      />
      <Facts
        items={[
          { name: facts.region, value: `${regionName} (${regionCode})` },
          { name: facts.standing, value: provisional ? words.provisional : words.founded },
          { name: facts.legal, value: legalEntityNumber ?? none },
          { name: facts.units, value: businessUnits.map((unit) => terms.businessUnit[unit]).join(', ') || none },
          { name: facts.address, value: address ?? none },
        ]}
      />
    </Stack>
  );
}
