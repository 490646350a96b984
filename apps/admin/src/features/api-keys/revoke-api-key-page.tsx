import type { ApiKey } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useApiKey, useRevokeApiKey } from './api-keys.queries.ts';

/** A key is withdrawn, for good. */
export function RevokeApiKeyPage({ apiKeyId }: { apiKeyId: string }) {
  const query = useApiKey(apiKeyId);
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Confirm apiKey={query.data} /> : <LoadingState />;
}

function Confirm({ apiKey: { id, organisation, name } }: { apiKey: ApiKey }) {
  const words = useMessages();
  const { revokePage } = words.apiKeys;
  const navigate = useNavigate();
  const revoke = useRevokeApiKey();
  const way = { to: '/api-keys/$apiKeyId', params: { apiKeyId: id } } as const;
  const done = async () => {
    await navigate(way);
    announce(revokePage.done);
  };
  return (
    <ConfirmPage
      title={revokePage.title}
      lead={organisation}
      consequences={revokePage.consequences}
      statement={revokePage.statement}
      confirmLabel={revokePage.confirm}
      tone="bad"
      cancel={<Link {...way}>{words.shell.form.cancel}</Link>}
      act={revoke}
      onConfirm={() => revoke.mutate({ params: way.params }, { onSuccess: done })}
    >
      <Text>{name}</Text>
    </ConfirmPage>
  );
}
