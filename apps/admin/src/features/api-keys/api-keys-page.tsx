import { apiKeys, listExports } from '@kompeten/contract';
import { type ApiKey, ApiKeyStanding } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { keyTones, webhookTones } from './key-tones.ts';

/** The keys with which the systems of employers check. */
export function ApiKeysPage() {
  const words = useMessages().apiKeys;
  const { may } = useActor();
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={may('api_key.manage') ? <LinkButton to="/api-keys/new">{words.newKey}</LinkButton> : undefined}
      />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(apiKeys.listApiKeys, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[
          {
            name: 'standing',
            label: words.columns.standing,
            options: ApiKeyStanding.options.map((value) => ({ value, label: words.standing[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportApiKeys, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<ApiKey>, ...Column<ApiKey>[]] {
  const words = useMessages().apiKeys;
  const { columns } = words;
  return [
    {
      id: 'organisation',
      header: columns.organisation,
      cell: ({ id, organisation }) => (
        <Link to="/api-keys/$apiKeyId" params={{ apiKeyId: id }}>
          {organisation}
        </Link>
      ),
    },
    { id: 'name', header: columns.name, cell: ({ name, hint }) => `${name} (…${hint})` },
    {
      id: 'standing',
      header: columns.standing,
      cell: ({ standing }) => <StatusMark tone={keyTones[standing]}>{words.standing[standing]}</StatusMark>,
    },
    {
      id: 'webhook',
      header: columns.webhook,
      cell: ({ webhook }) =>
        webhook ? <StatusMark tone={webhookTones[webhook]}>{words.webhookStatus[webhook]}</StatusMark> : words.none,
    },
    {
      id: 'used',
      header: columns.used,
      cell: ({ lastUsedAt }) => (lastUsedAt ? <DateText value={lastUsedAt} /> : words.never),
    },
  ];
}
