import type { IssuanceReadiness } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { CohortBatches } from './cohort-batches.tsx';
import { useReadiness } from './issuance.queries.ts';
import { ReadinessTable } from './readiness-table.tsx';
import { type IssuanceKind, readyFor } from './ready-for.ts';

/** Who of a cohort may get a certificate, and for everybody else what stands against it, before anyone clicks. */
export function IssuancePage({ cohortId }: { cohortId: string }) {
  const words = useMessages();
  const cohort = useCohort(cohortId);
  const readiness = useReadiness(cohortId);
  const items = readiness.data?.items ?? [];
  return (
    <Stack gap="md">
      <PageHeader title={words.issuance.title} lead={cohort.data?.title} />
      <CohortTabs cohortId={cohortId} />
      {readiness.isPending ? <LoadingState /> : null}
      {readiness.isError ? <ErrorState error={readiness.error} onRetry={() => readiness.refetch()} /> : null}
      {readiness.isSuccess && items.length === 0 ? (
        <EmptyState title={words.sheet.nobody}>{words.sheet.nobodyText}</EmptyState>
      ) : null}
      {items.length > 0 && cohort.data ? (
        <Readiness cohortId={cohortId} centreId={cohort.data.centreId} items={items} />
      ) : null}
      <CohortBatches cohortId={cohortId} />
    </Stack>
  );
}

interface ReadinessProps {
  cohortId: string;
  centreId: string;
  items: readonly IssuanceReadiness[];
}

function Readiness({ cohortId, centreId, items }: ReadinessProps) {
  const words = useMessages().issuance;
  const { may } = useActor();
  const [kind, setKind] = useState<IssuanceKind>('training');
  const ready = readyFor(kind, items).length;
  const issued = items.filter(({ certificateId }) => certificateId !== null).length;
  const mayRequest = may('issuance.request', { centreId });
  return (
    <Stack gap="md">
      <Radio.Group value={kind} onChange={(value) => setKind(value as IssuanceKind)} label={words.chooseKind}>
        <Stack gap="xs" mt="xs">
          {(['training', 'participation'] as const).map((value) => (
            <Radio key={value} value={value} label={words.kinds[value]} description={words.kindHints[value]} />
          ))}
        </Stack>
      </Radio.Group>
      <Text fw={600} role="status">
        {words.standing(ready, issued, items.length - ready - issued)}
      </Text>
      {ready > 0 && mayRequest ? (
        <LinkButton
          to="/cohorts/$cohortId/issuance/request"
          params={{ cohortId }}
          search={{ kind } as never}
          w="fit-content"
        >
          {words.request(ready)}
        </LinkButton>
      ) : (
        <Text c="dimmed">{ready === 0 ? words.nobodyReady : words.mayNotRequest}</Text>
      )}
      <ReadinessTable kind={kind} items={items} />
    </Stack>
  );
}
