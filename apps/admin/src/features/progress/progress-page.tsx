import { progress } from '@kompeten/contract';
import type { RegionProgress } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DownloadIcon } from 'lucide-react';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useListAddress } from '../../lib/list-address.ts';
import { queryOf } from '../../lib/query.ts';
import { saveFile } from '../../lib/save-file.ts';
import { progressCsv } from './progress-csv.ts';
import { ProgressTable } from './progress-table.tsx';
import { RegionTrail } from './region-trail.tsx';

const hasBegun = ({ cooperatives, trained, certified, seats }: RegionProgress) =>
  cooperatives + trained + certified + seats > 0;

/** Progress region by region, down to the village. */
export function ProgressPage() {
  const words = useMessages().progress;
  const terms = useTerms();
  const { address, change } = useListAddress();
  const parent = address.parent;
  const query = useQuery(queryOf(progress.getProgress, { query: parent ? { parent } : {} }));
  const all = query.data?.items ?? [];
  const onlyBegun = address.all !== 'true';
  const items = onlyBegun ? all.filter(hasBegun) : all;
  const level = all[0] ? terms.regionLevel[all[0].level] : undefined;
  const save = () => saveFile(`kemajuan-${parent ?? 'indonesia'}.csv`, 'text/csv', progressCsv(items, words));
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <Button
            variant="default"
            leftSection={<DownloadIcon size={18} aria-hidden />}
            disabled={items.length === 0}
            onClick={save}
          >
            {words.export}
          </Button>
        }
      />
      <RegionTrail code={parent} />
      <Group justify="space-between">
        <Checkbox
          label={words.hideEmpty}
          checked={onlyBegun}
          onChange={(event) => change({ all: event.currentTarget.checked ? undefined : 'true' })}
        />
        <Text c="dimmed" role="status">
          {query.isSuccess ? words.shown(items.length, all.length) : ''}
        </Text>
      </Group>
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isSuccess && all.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {all.length > 0 && items.length === 0 ? (
        <EmptyState title={words.nothingYet}>{words.nothingYetText}</EmptyState>
      ) : null}
      {items.length > 0 ? <ProgressTable caption={level ?? words.title} items={items} /> : null}
    </Stack>
  );
}
