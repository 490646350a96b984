import './devices.css';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useDevice, useOutbox, useStanding, useUnreadable } from '../../lib/device/use-device.ts';
import { isEntry, isOfVisit, isPaper, type OutboxItem } from '../../lib/outbox/outbox.ts';
import { batchesOf, groupsOf } from '../../lib/outbox/outbox-batches.ts';
import { DeviceFaults, Trouble } from './outbox-notices.tsx';
import { OutboxTable } from './outbox-table.tsx';

/** Every entry of this device that the register does not have yet: where each stands, and what can be done. */
export function OutboxPage() {
  const words = useFieldMessages().devices.outbox;
  const items = useOutbox();
  const unreadable = useUnreadable();
  const groups = [...groupsOf(items, groupOf)];
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={words.lead} actions={<OutboxActs />} />
      <DeviceFaults />
      <Trouble />
      {items.length + unreadable === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {groups.map(([id, ofGroup]) => (
        <section key={id} aria-labelledby={`outbox-${id}`}>
          <Title order={2} size="h4" mb="sm" id={`outbox-${id}`}>
            <WayTo item={ofGroup[0] as OutboxItem} />
          </Title>
          <OutboxTable items={ofGroup} />
        </section>
      ))}
    </Stack>
  );
}

function groupOf(item: OutboxItem): string {
  if (isOfVisit(item)) return item.mentorshipId;
  return isEntry(item) || isPaper(item) ? item.cohortId : item.sessionId;
}

/** What the entries are about, and the way there. */
function WayTo({ item }: { item: OutboxItem }) {
  if (isOfVisit(item))
    return (
      <Link to="/mentoring/$mentorshipId" params={{ mentorshipId: item.mentorshipId }}>
        {item.who}
      </Link>
    );
  if (isPaper(item))
    return (
      <Link to="/cohorts/$cohortId/attendance" params={{ cohortId: item.cohortId }}>
        {item.cohortTitle}
      </Link>
    );
  if (!isEntry(item) || item.kind === 'judgement') {
    const [sessionId, title] = isEntry(item) ? [item.cohortId, item.cohortTitle] : [item.sessionId, item.sessionTitle];
    return (
      <Link to="/assessments/$sessionId/checklist" params={{ sessionId }}>
        {title}
      </Link>
    );
  }
  return (
    <Link to="/cohorts/$cohortId/grades" params={{ cohortId: item.cohortId }}>
      {item.cohortTitle}
    </Link>
  );
}

function OutboxActs() {
  const words = useFieldMessages().devices.outbox;
  const device = useDevice();
  const items = useOutbox();
  const { sending } = useStanding();
  const late = items.filter(({ state }) => state === 'late').map(({ id }) => id);
  return (
    <Group gap="sm">
      {batchesOf(items).length > 0 ? (
        <Button loading={sending} onClick={device.send}>
          {words.sendNow}
        </Button>
      ) : null}
      {late.length > 0 ? (
        <Button variant="outline" onClick={() => device.outbox.remove(late)}>
          {words.clearLate}
        </Button>
      ) : null}
    </Group>
  );
}
