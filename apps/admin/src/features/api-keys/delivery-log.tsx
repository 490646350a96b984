import { listExports, webhooks } from '@kompeten/contract';
import type { WebhookDelivery } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { queryOf } from '../../lib/query.ts';
import { useRedeliver } from './api-keys.queries.ts';
import { deliveryTones } from './key-tones.ts';

interface DeliveryLogProps {
  apiKeyId: string;
  manageable: boolean;
}

/** What was sent to a key, and what became of it. */
export function DeliveryLog({ apiKeyId, manageable }: DeliveryLogProps) {
  const words = useMessages().apiKeys.deliveries;
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {words.title}
      </Title>
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(webhooks.listDeliveries, { params: { apiKeyId }, query: address as never })}
        columns={useColumns(apiKeyId, manageable)}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: (['pending', 'delivered', 'failed'] as const).map((value) => ({
              value,
              label: words.status[value],
            })),
          },
        ]}
        taken={{ endpoint: listExports.exportDeliveries, name: words.title, params: { apiKeyId } }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(apiKeyId: string, manageable: boolean): [Column<WebhookDelivery>, ...Column<WebhookDelivery>[]] {
  const words = useMessages().apiKeys.deliveries;
  const { columns } = words;
  const again: Column<WebhookDelivery> = {
    id: 'again',
    header: columns.again,
    cell: ({ id }) => <Again apiKeyId={apiKeyId} deliveryId={id} />,
  };
  return [
    {
      id: 'type',
      header: columns.type,
      cell: ({ type, code }) => (code ? `${code}: ${words.types[type]}` : words.types[type]),
    },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status, lastFault, lastStatus }) => (
        <>
          <StatusMark tone={deliveryTones[status]}>{words.status[status]}</StatusMark>
          {lastFault && status !== 'delivered' ? (
            <Text size="sm">{[words.faults[lastFault], lastStatus].filter(Boolean).join(', ')}</Text>
          ) : null}
        </>
      ),
    },
    { id: 'attempts', header: columns.attempts, cell: ({ attempts }) => attempts },
    { id: 'created', header: columns.created, cell: ({ createdAt }) => <DateText value={createdAt} /> },
    ...(manageable ? [again] : []),
  ];
}

function Again({ apiKeyId, deliveryId }: { apiKeyId: string; deliveryId: string }) {
  const words = useMessages().apiKeys.deliveries;
  const explain = useExplain();
  const redeliver = useRedeliver();
  const act = () =>
    redeliver.mutate(
      { params: { apiKeyId, deliveryId } },
      { onSettled: (_, error) => announce(error ? explain(error) : words.queued) },
    );
  return (
    <Button variant="outline" size="sm" loading={redeliver.isPending} onClick={act}>
      {words.again}
    </Button>
  );
}
