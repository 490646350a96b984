import type { ApiKey } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useApiKey } from './api-keys.queries.ts';
import { keyTones } from './key-tones.ts';
import { WebhookSection } from './webhook-section.tsx';

/** One key: whose it is, what it may do, and what it is told. */
export function ApiKeyPage({ apiKeyId }: { apiKeyId: string }) {
  const query = useApiKey(apiKeyId);
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Key apiKey={query.data} /> : <LoadingState />;
}

function Key({ apiKey }: { apiKey: ApiKey }) {
  const words = useMessages().apiKeys;
  const { may } = useActor();
  const { id, organisation, name, standing, scopes, rateClass, expiresOn, hint, createdAt, lastUsedAt } = apiKey;
  const revocable = standing !== 'revoked' && may('api_key.manage');
  const { facts } = words;
  return (
    <Stack gap="lg">
      <PageHeader
        title={`${organisation}: ${name}`}
        back={<Link to="/api-keys">{words.back}</Link>}
        actions={
          revocable ? (
            <LinkButton to="/api-keys/$apiKeyId/revoke" params={{ apiKeyId: id }} variant="outline" color="bad">
              {words.revoke}
            </LinkButton>
          ) : undefined
        }
      />
      <div>
        <StatusMark tone={keyTones[standing]}>{words.standing[standing]}</StatusMark>
      </div>
      <Facts
        items={[
          { name: facts.contact, value: `${apiKey.contactName}, ${apiKey.contactEmail}` },
          { name: facts.scopes, value: scopes.map((scope) => words.scopes[scope]).join(', ') },
          { name: facts.rate, value: words.rateClasses[rateClass] },
          { name: facts.expires, value: <DateText value={expiresOn} /> },
          { name: facts.hint, value: `…${hint}` },
          { name: facts.made, value: <DateText value={createdAt} /> },
          { name: words.columns.used, value: lastUsedAt ? <DateText value={lastUsedAt} /> : words.never },
        ]}
      />
      <WebhookSection apiKey={apiKey} />
    </Stack>
  );
}
