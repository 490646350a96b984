import { legalDay } from '@kompeten/domain';
import { formatDay, formatInstant, useFieldMessages, useLocale } from '@kompeten/ui';
import { Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { isOfVisit } from '../../lib/outbox/outbox.ts';
import { useConnection } from '../../lib/use-connection.ts';
import type { StoredVisitKit } from '../../lib/vault/vault.ts';
import { usePreparedVisits } from '../../lib/visits/visit-kit.ts';
import { useExplainDevice } from './device-error.ts';
import { HeldHere, isHeld, useHeld } from './held-here.tsx';
import { usePrepareVisits, useRemoveVisits } from './prepared.queries.ts';
import { sizeInWords } from './size-in-words.ts';

/** The cooperatives that are ready for visits on this device: as of when, how big, until when, and what waits of each. */
export function PreparedCooperatives() {
  const words = useFieldMessages().fieldVisits;
  const prepared = usePreparedVisits();
  if (prepared.isPending) return <LoadingState lines={2} />;
  if (prepared.isLoadingError) return <ErrorState error={prepared.error} onRetry={() => prepared.refetch()} />;
  if (prepared.data.length === 0) return null;
  return (
    <section aria-labelledby="prepared-visits-title">
      <Title order={2} size="h3" id="prepared-visits-title">
        {words.prepared}
      </Title>
      <Text mb="sm">{words.preparedLead}</Text>
      <ul className="k-kits">
        {prepared.data.map((kept) => (
          <li key={kept.mentorshipId}>
            <PreparedCooperative kept={kept} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PreparedCooperative({ kept: { mentorshipId, kit, fetchedAt, bytes } }: { kept: StoredVisitKit }) {
  const { devices, fieldVisits } = useFieldMessages();
  const words = devices.work;
  const locale = useLocale();
  const held = useHeld((item) => isOfVisit(item) && item.mentorshipId === mentorshipId);
  const name = kit.mentorship.cooperativeName;
  const params = { mentorshipId };
  const facts = [
    words.fetched(formatInstant(locale, fetchedAt)),
    words.size(sizeInWords(locale, bytes)),
    words.until(formatDay(locale, legalDay(kit.expiresAt))),
  ];
  return (
    <>
      <Title order={3} size="h4">
        <Link to="/mentoring/$mentorshipId" params={params}>
          {name}
        </Link>
      </Title>
      <Text c="dimmed">{facts.join(' · ')}</Text>
      <HeldHere held={held} />
      <LinkButton
        to="/mentoring/$mentorshipId/visit"
        params={params}
        search={{}}
        aria-label={fieldVisits.reportOf(name)}
      >
        {fieldVisits.report}
      </LinkButton>
      <KitActs mentorshipId={mentorshipId} name={name} isHeld={isHeld(held)} />
    </>
  );
}

function KitActs({ mentorshipId, name, isHeld: waits }: { mentorshipId: string; name: string; isHeld: boolean }) {
  const { devices, fieldVisits } = useFieldMessages();
  const words = devices.work;
  const explain = useExplainDevice(fieldVisits.noneOffline);
  const away = useConnection() !== 'online';
  const renew = usePrepareVisits();
  const remove = useRemoveVisits();
  const error = renew.error ?? remove.error;
  return (
    <>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <Group gap="sm">
        <Button
          variant="subtle"
          aria-label={words.refreshOf(name)}
          disabled={away}
          loading={renew.isPending}
          onClick={() => renew.mutate(mentorshipId, { onSuccess: () => announce(words.refreshed(name)) })}
        >
          {words.refresh}
        </Button>
        <Button
          variant="subtle"
          color="bad"
          aria-label={words.removeOf(name)}
          disabled={waits}
          loading={remove.isPending}
          onClick={() => remove.mutate(mentorshipId, { onSuccess: () => announce(words.removed(name)) })}
        >
          {words.remove}
        </Button>
      </Group>
      {waits ? <Text size="sm">{fieldVisits.keepUntilSent}</Text> : null}
    </>
  );
}
