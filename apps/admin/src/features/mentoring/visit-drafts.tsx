import { formatDay, formatInstant, useLocale, useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import { ErrorState } from '../../components/states.tsx';
import { useOutbox } from '../../lib/device/use-device.ts';
import { useDamagedDrafts, useDrafts } from '../../lib/visits/use-visits.ts';
import type { VisitDraft } from '../../lib/visits/visit-draft.ts';
import { DamagedDrafts } from './damaged-drafts.tsx';
import { DiscardDraft } from './discard-draft.tsx';

/** The reports that were begun on this device and not saved yet: of one cooperative, or of all. */
export function VisitDrafts({ mentorshipId }: { mentorshipId?: string }) {
  const words = useMessages().fieldVisits.drafts;
  const query = useDrafts();
  const outbox = useOutbox();
  const damaged = useDamagedDrafts();
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  const drafts = (query.data ?? []).filter(
    (draft) =>
      (mentorshipId === undefined || draft.mentorshipId === mentorshipId) && outbox.every(({ id }) => id !== draft.id),
  );
  if (drafts.length + damaged.length === 0) return null;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <DamagedDrafts />
      <ul className="k-work-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Draft draft={draft} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Draft({ draft }: { draft: VisitDraft }) {
  const words = useMessages().fieldVisits.drafts;
  const locale = useLocale();
  const { id, mentorshipId, cooperativeName, values, photos, changedAt } = draft;
  const what = words.of(formatDay(locale, values.visitedOn), photos.length);
  return (
    <Stack gap="xs">
      <Text fw={600}>{`${what} · ${cooperativeName}`}</Text>
      <Text size="sm" c="dimmed">
        {words.changedAt(formatInstant(locale, changedAt))}
      </Text>
      <Group gap="sm">
        <LinkButton
          to="/mentoring/$mentorshipId/visit"
          params={{ mentorshipId }}
          search={{ draft: id } as never}
          variant="outline"
          aria-label={words.goOnWith(what, cooperativeName)}
        >
          {words.goOn}
        </LinkButton>
        <DiscardDraft draft={draft} what={what} />
      </Group>
    </Stack>
  );
}
