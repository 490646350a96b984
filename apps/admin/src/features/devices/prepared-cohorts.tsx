import { legalDay } from '@kompeten/domain';
import { formatDay, formatInstant, useFieldMessages, useLocale } from '@kompeten/ui';
import { Button, Group, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { usePrepared } from '../../lib/device/use-prepared.ts';
import { isEntry, isPaper } from '../../lib/outbox/outbox.ts';
import { useConnection } from '../../lib/use-connection.ts';
import type { StoredKit } from '../../lib/vault/vault.ts';
import { useExplainDevice } from './device-error.ts';
import { HeldHere, isHeld, useHeld } from './held-here.tsx';
import { usePrepare, useRemove } from './prepared.queries.ts';
import { sizeInWords } from './size-in-words.ts';

/** The cohorts that are ready on this device: as of when, how big, until when, and what waits of each. */
export function PreparedCohorts() {
  const words = useFieldMessages().devices.work;
  const prepared = usePrepared();
  if (prepared.isPending) return <LoadingState lines={2} />;
  if (prepared.isLoadingError) return <ErrorState error={prepared.error} onRetry={() => prepared.refetch()} />;
  if (prepared.data.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  return (
    <section aria-labelledby="prepared-title">
      <Title order={2} size="h3" id="prepared-title" mb="sm">
        {words.prepared}
      </Title>
      <ul className="k-kits">
        {prepared.data.map((kept) => (
          <li key={kept.cohortId}>
            <PreparedCohort kept={kept} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PreparedCohort({ kept: { cohortId, kit, fetchedAt, bytes } }: { kept: StoredKit }) {
  const words = useFieldMessages().devices.work;
  const locale = useLocale();
  const held = useHeld((item) => (isEntry(item) || isPaper(item)) && item.cohortId === cohortId);
  const facts = [
    words.fetched(formatInstant(locale, fetchedAt)),
    words.size(sizeInWords(locale, bytes)),
    words.until(formatDay(locale, legalDay(kit.expiresAt))),
  ];
  const params = { cohortId };
  return (
    <>
      <Title order={3} size="h4">
        {kit.cohort.title}
      </Title>
      <Text c="dimmed">{facts.join(' · ')}</Text>
      <HeldHere held={held} />
      <Group gap="sm">
        <LinkButton to="/cohorts/$cohortId/grades" params={params}>
          {words.grades}
        </LinkButton>
        <LinkButton to="/cohorts/$cohortId/attendance" params={params} variant="outline">
          {words.attendance}
        </LinkButton>
      </Group>
      <KitActs cohortId={cohortId} title={kit.cohort.title} isHeld={isHeld(held)} />
    </>
  );
}

function KitActs({ cohortId, title, isHeld: waits }: { cohortId: string; title: string; isHeld: boolean }) {
  const words = useFieldMessages().devices.work;
  const explain = useExplainDevice(words.noneOffline);
  const away = useConnection() !== 'online';
  const renew = usePrepare();
  const remove = useRemove();
  const error = renew.error ?? remove.error;
  return (
    <>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <Group gap="sm">
        <Button
          variant="subtle"
          aria-label={words.refreshOf(title)}
          disabled={away}
          loading={renew.isPending}
          onClick={() => renew.mutate({ cohortId, title }, { onSuccess: () => announce(words.refreshed(title)) })}
        >
          {words.refresh}
        </Button>
        <Button
          variant="subtle"
          color="bad"
          aria-label={words.removeOf(title)}
          disabled={away || waits}
          loading={remove.isPending}
          onClick={() => remove.mutate({ cohortId, title }, { onSuccess: () => announce(words.removed(title)) })}
        >
          {words.remove}
        </Button>
      </Group>
      {waits ? <Text size="sm">{words.keepUntilSent}</Text> : null}
    </>
  );
}
