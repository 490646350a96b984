import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { CooperativeFacts } from './cooperative-fields.tsx';
import { CooperativePeople } from './cooperative-people.tsx';
import { CooperativeStanding } from './cooperative-standing.tsx';
import { useCooperative } from './cooperatives.queries.ts';

/** One cooperative. */
export function CooperativePage({ cooperativeId }: { cooperativeId: string }) {
  const { cooperatives: words, mentoring } = useMessages();
  const terms = useTerms();
  const { may } = useActor();
  const query = useCooperative(cooperativeId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { name, kind, regionName, regionCode, provisional } = query.data;
  const manages = may('cooperative.manage', { cooperativeId, regionCode });
  const knows = may('cooperative_people.read');
  return (
    <Stack gap="lg">
      <PageHeader
        title={name}
        lead={`${terms.cooperativeKind[kind]}, ${regionName}`}
        status={provisional ? <StatusMark tone="neutral">{words.provisional}</StatusMark> : null}
        back={<Link to="/cooperatives">{words.back}</Link>}
        actions={
          <Group gap="sm" className="k-no-print">
            {may('mentoring.read') ? (
              <LinkButton to="/mentoring" search={{ q: name }} variant="default">
                {mentoring.title}
              </LinkButton>
            ) : null}
            <Button variant="default" onClick={() => window.print()}>
              {words.print}
            </Button>
            {manages && knows ? (
              <LinkButton to="/cooperatives/$cooperativeId/offices" params={{ cooperativeId }} variant="default">
                {words.offices.open}
              </LinkButton>
            ) : null}
            {manages ? (
              <LinkButton to="/cooperatives/$cooperativeId/change" params={{ cooperativeId }}>
                {words.edit}
              </LinkButton>
            ) : null}
          </Group>
        }
      />
      <CooperativeStanding cooperativeId={cooperativeId} />
      <CooperativeFacts cooperative={query.data} />
      {knows ? <CooperativePeople cooperativeId={cooperativeId} /> : null}
    </Stack>
  );
}
