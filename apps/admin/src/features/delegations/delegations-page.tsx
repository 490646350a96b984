import { useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { DelegationTable } from './delegation-table.tsx';
import { useDelegations } from './delegations.queries.ts';
import { GiveAuthority } from './give-authority.tsx';

/** Gives an authority to a colleague for a range of days, and shows what was given and received. */
export function DelegationsPage() {
  const { delegations: words, ways } = useMessages();
  const query = useDelegations();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { authorities, given, received } = query.data;
  return (
    <Stack gap="xl">
      <PageHeader title={words.title} lead={words.lead} back={<Link to="/account">{ways.account}</Link>} />
      {authorities.length > 0 ? <GiveAuthority authorities={authorities} /> : null}
      {authorities.length + given.length + received.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : null}
      {received.length > 0 ? (
        <section aria-labelledby="received">
          <Title order={2} size="h4" id="received">
            {words.received}
          </Title>
          <DelegationTable items={received} side="received" />
        </section>
      ) : null}
      {given.length > 0 ? (
        <section aria-labelledby="given">
          <Title order={2} size="h4" id="given">
            {words.given}
          </Title>
          <DelegationTable items={given} side="given" />
        </section>
      ) : null}
    </Stack>
  );
}
