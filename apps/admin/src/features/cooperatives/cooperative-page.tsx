import { cooperatives } from '@kompeten/contract';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';

/** One cooperative. */
export function CooperativePage({ cooperativeId }: { cooperativeId: string }) {
  const words = useMessages().cooperatives;
  const terms = useTerms();
  const query = useQuery(queryOf(cooperatives.getCooperative, { params: { cooperativeId } }));
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
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
