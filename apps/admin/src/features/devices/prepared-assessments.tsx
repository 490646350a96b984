import { legalDay } from '@kompeten/domain';
import { formatDay, formatInstant, useFieldMessages, useLocale } from '@kompeten/ui';
import { Button, Group, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { usePreparedAssessments } from '../../lib/assessments/assessment-kit.ts';
import { isOfAssessment, type OutboxItem } from '../../lib/outbox/outbox.ts';
import { useConnection } from '../../lib/use-connection.ts';
import type { StoredAssessmentKit } from '../../lib/vault/vault.ts';
import { useExplainDevice } from './device-error.ts';
import { HeldHere, isHeld, useHeld } from './held-here.tsx';
import { usePrepareAssessment, useRemoveAssessment } from './prepared-assessments.queries.ts';
import { sizeInWords } from './size-in-words.ts';

/** The assessment sessions that are ready on this device: as of when, how big, until when, and what waits of each. */
export function PreparedAssessments() {
  const words = useFieldMessages().checklist.device;
  const prepared = usePreparedAssessments();
  if (prepared.isPending) return <LoadingState lines={2} />;
  if (prepared.isLoadingError) return <ErrorState error={prepared.error} onRetry={() => prepared.refetch()} />;
  if (prepared.data.length === 0) return null;
  return (
    <section aria-labelledby="prepared-assessments-title">
      <Title order={2} size="h3" id="prepared-assessments-title" mb="sm">
        {words.prepared}
      </Title>
      <ul className="k-kits">
        {prepared.data.map((kept) => (
          <li key={kept.sessionId}>
            <PreparedAssessment kept={kept} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const isOf = (item: OutboxItem, sessionId: string) =>
  isOfAssessment(item) ? item.sessionId === sessionId : item.kind === 'judgement' && item.cohortId === sessionId;

function PreparedAssessment({ kept: { sessionId, kit, fetchedAt, bytes } }: { kept: StoredAssessmentKit }) {
  const { checklist, devices } = useFieldMessages();
  const words = devices.work;
  const locale = useLocale();
  const held = useHeld((item) => isOf(item, sessionId));
  const { title } = kit.session;
  const facts = [
    checklist.device.candidates(kit.candidates.length),
    words.fetched(formatInstant(locale, fetchedAt)),
    words.size(sizeInWords(locale, bytes)),
    words.until(formatDay(locale, legalDay(kit.expiresAt))),
  ];
  return (
    <>
      <Title order={3} size="h4">
        {title}
      </Title>
      <Text c="dimmed">{facts.join(' · ')}</Text>
      <HeldHere held={held} />
      <LinkButton
        to="/assessments/$sessionId/checklist"
        params={{ sessionId }}
        aria-label={checklist.device.openOf(title)}
      >
        {checklist.device.open}
      </LinkButton>
      <KitActs sessionId={sessionId} title={title} isHeld={isHeld(held)} />
    </>
  );
}

function KitActs({ sessionId, title, isHeld: waits }: { sessionId: string; title: string; isHeld: boolean }) {
  const { checklist, devices } = useFieldMessages();
  const words = devices.work;
  const explain = useExplainDevice(checklist.device.noneOffline);
  const away = useConnection() !== 'online';
  const renew = usePrepareAssessment();
  const remove = useRemoveAssessment();
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
          onClick={() => renew.mutate(sessionId, { onSuccess: () => announce(words.refreshed(title)) })}
        >
          {words.refresh}
        </Button>
        <Button
          variant="subtle"
          color="bad"
          aria-label={words.removeOf(title)}
          disabled={waits}
          loading={remove.isPending}
          onClick={() => remove.mutate(sessionId, { onSuccess: () => announce(words.removed(title)) })}
        >
          {words.remove}
        </Button>
      </Group>
      {waits ? <Text size="sm">{checklist.device.keepUntilSent}</Text> : null}
    </>
  );
}
