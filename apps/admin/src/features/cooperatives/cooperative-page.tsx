import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { CooperativeFacts } from './cooperative-fields.tsx';
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
  return (
    <Stack gap="lg">
      <PageHeader
        title={name}
        lead={`${terms.cooperativeKind[kind]}, ${regionName}`}
        status={provisional ? <StatusMark tone="neutral">{words.provisional}</StatusMark> : null}
        back={<Link to="/cooperatives">{words.back}</Link>}
        actions={
          <>
            {may('mentoring.read') ? (
              <LinkButton to="/mentoring" search={{ q: name }} variant="default">
                {mentoring.title}
              </LinkButton>
            ) : null}
            {may('cooperative.manage', { cooperativeId, regionCode }) ? (
              <LinkButton to="/cooperatives/$cooperativeId/change" params={{ cooperativeId }}>
                {words.edit}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <CooperativeFacts cooperative={query.data} />
    </Stack>
  );
}
