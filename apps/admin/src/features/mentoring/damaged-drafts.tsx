import { formatDay, formatInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Group, Stack, Text } from '@mantine/core';
import { CopyText } from '../../components/copy-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useDamagedDrafts, useDraftRemains } from '../../lib/visits/use-visits.ts';
import type { DraftRemains } from '../../lib/visits/visit-draft.ts';
import { DiscardDraft } from './discard-draft.tsx';

/** The drafts that the disk has damaged: what can still be read of each, to be copied, and a way out. */
export function DamagedDrafts() {
  const { drafts: words } = useMessages().fieldVisits;
  const ids = useDamagedDrafts();
  if (ids.length === 0) return null;
  return (
    <>
      <StatusMark tone="bad">{words.damaged(ids.length)}</StatusMark>
      <Text>{words.damagedText}</Text>
      <ul className="k-work-list" aria-label={words.damaged(ids.length)}>
        {ids.map((id) => (
          <li key={id}>
            <Damaged id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Damaged({ id }: { id: string }) {
  const { drafts: words } = useMessages().fieldVisits;
  const locale = useLocale();
  const remains = useDraftRemains(id);
  const text = useTextOf(remains);
  if (!remains) return null;
  const { mentorshipId, visitedOn, changedAt, photos } = remains;
  const what = visitedOn ? words.of(formatDay(locale, visitedOn), photos.length) : words.damagedOne;
  const cooperativeName = remains.cooperativeName ?? words.nothingRead;
  return (
    <Stack gap="xs">
      <Text fw={600}>{`${what} · ${cooperativeName}`}</Text>
      {changedAt ? (
        <Text size="sm" c="dimmed">
          {words.changedAt(formatInstant(locale, changedAt))}
        </Text>
      ) : null}
      <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>
      <Group gap="sm">
        {text ? <CopyText text={text} /> : null}
        {mentorshipId ? (
          <LinkButton to="/mentoring/$mentorshipId/visit" params={{ mentorshipId }} variant="outline">
            {words.again}
          </LinkButton>
        ) : null}
        <DiscardDraft draft={{ id, cooperativeName, photos: photos.map((photo) => ({ id: photo })) }} what={what} />
      </Group>
    </Stack>
  );
}

/** What was typed, as it is copied. */
function useTextOf(remains: DraftRemains | null): string {
  const { fieldVisits, mentoring } = useMessages();
  if (!remains) return '';
  const { place, findings, nextSteps } = remains;
  const steps = nextSteps.map((step) => `– ${step}`).join('\n');
  const parts = [
    [fieldVisits.form.place, place],
    [mentoring.visits.findings, findings],
    [mentoring.visits.nextSteps, steps],
  ];
  return parts.flatMap(([name, said]) => (said ? [`${name}:\n${said}`] : [])).join('\n\n');
}
