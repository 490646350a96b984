import './devices.css';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useDevice, useOutbox, useStanding, useUnreadable } from '../../lib/device/use-device.ts';
import { groupsOf } from '../../lib/outbox/outbox-batches.ts';
import { DeviceFaults, Trouble } from './outbox-notices.tsx';
import { OutboxTable } from './outbox-table.tsx';

/** Every entry of this device that the register does not have yet: where each stands, and what can be done. */
export function OutboxPage() {
  const words = useFieldMessages().devices.outbox;
  const items = useOutbox();
  const unreadable = useUnreadable();
  const cohorts = [...groupsOf(items, ({ cohortId }) => cohortId)];
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={words.lead} actions={<OutboxActs />} />
      <DeviceFaults />
      <Trouble />
      {items.length + unreadable === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {cohorts.map(([cohortId, ofCohort]) => (
        <section key={cohortId} aria-labelledby={`outbox-${cohortId}`}>
          <Title order={2} size="h4" mb="sm" id={`outbox-${cohortId}`}>
            <Link to="/cohorts/$cohortId/grades" params={{ cohortId }}>
              {ofCohort[0]?.cohortTitle}
            </Link>
          </Title>
          <OutboxTable title={ofCohort[0]?.cohortTitle ?? ''} items={ofCohort} />
        </section>
      ))}
    </Stack>
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
      {items.some(({ state }) => state === 'waiting') ? (
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
