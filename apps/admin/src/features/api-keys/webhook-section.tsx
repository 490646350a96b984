import { Problem } from '@kompeten/contract';
import type { ApiKey, Webhook } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { SecretOnce } from '../../components/secret-once.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { usePingWebhook, useRotateSecret, useWebhook } from './api-keys.queries.ts';
import { DeliveryLog } from './delivery-log.tsx';
import { webhookTones } from './key-tones.ts';
import { WebhookForm } from './webhook-form.tsx';

/** Where a key is told of changes, and what became of it. */
export function WebhookSection({ apiKey: { id, scopes, standing } }: { apiKey: ApiKey }) {
  const words = useMessages().apiKeys.webhook;
  const { may } = useActor();
  const query = useWebhook(id);
  const [secret, setSecret] = useState<string | null>(null);
  const missing = query.error instanceof Problem && query.error.status === 404;
  const manageable = may('webhook.manage') && standing === 'active' && scopes.includes('watch');
  if (query.isLoading) return <LoadingState />;
  if (query.isError && !missing) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  const webhook = missing ? undefined : query.data;
  return (
    <Stack component="section" gap="md" aria-labelledby="webhook-title">
      <Title order={2} size="h4" id="webhook-title">
        {words.title}
      </Title>
      <Text>{scopes.includes('watch') ? words.lead : words.notAllowed}</Text>
      {secret ? <SecretOnce title={words.secret} secret={secret} /> : null}
      {webhook ? <Standing webhook={webhook} /> : <Text>{words.none}</Text>}
      {manageable ? (
        <WebhookForm key={webhook?.url ?? ''} apiKeyId={id} url={webhook?.url ?? ''} onSecret={setSecret} />
      ) : null}
      {manageable && webhook ? <Acts apiKeyId={id} webhook={webhook} onSecret={setSecret} /> : null}
      {webhook ? <DeliveryLog apiKeyId={id} manageable={manageable && webhook.status === 'active'} /> : null}
    </Stack>
  );
}

function Standing({ webhook }: { webhook: Webhook }) {
  const words = useMessages().apiKeys;
  const locale = useLocale();
  const { url, status, watched, failingSince, disabledAt, previousSecretUntil } = webhook;
  const both = previousSecretUntil !== null && Date.parse(previousSecretUntil) > Date.now();
  return (
    <div>
      <StatusMark tone={webhookTones[status]}>{words.webhookStatus[status]}</StatusMark>
      <Text style={{ overflowWrap: 'anywhere' }}>{url}</Text>
      <Text size="sm">{words.webhook.watched(watched)}</Text>
      {disabledAt ? <Text>{words.webhook.disabled(formatInstant(locale, disabledAt))}</Text> : null}
      {failingSince && !disabledAt ? <Text>{words.webhook.failing(formatInstant(locale, failingSince))}</Text> : null}
      {both ? <Text size="sm">{words.webhook.both(formatInstant(locale, previousSecretUntil))}</Text> : null}
    </div>
  );
}

interface ActsProps {
  apiKeyId: string;
  webhook: Webhook;
  onSecret(secret: string | null): void;
}

function Acts({ apiKeyId, webhook, onSecret }: ActsProps) {
  const words = useMessages().apiKeys.webhook;
  const explain = useExplain();
  const [rotate, ping] = [useRotateSecret(), usePingWebhook()];
  const params = { apiKeyId };
  const tell = (_: unknown, error: Error | null) => announce(error ? explain(error) : words.pinged);
  return (
    <Group gap="sm">
      <Button
        variant="outline"
        loading={rotate.isPending}
        onClick={() =>
          rotate.mutate(
            { params },
            { onSuccess: ({ secret }) => onSecret(secret), onError: (error) => announce(explain(error)) },
          )
        }
      >
        {words.rotate}
      </Button>
      {webhook.status === 'active' ? (
        <Button variant="outline" loading={ping.isPending} onClick={() => ping.mutate({ params }, { onSettled: tell })}>
          {words.ping}
        </Button>
      ) : null}
    </Group>
  );
}
