import './devices.css';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Stack, Title } from '@mantine/core';
import { Suspense } from 'react';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useDevice, useOutbox, useStanding, useUnreadable } from '../../lib/device/use-device.ts';
import { lazyPart } from '../../lib/lazy-part.ts';
import type { OutboxItem, OutboxState } from '../../lib/outbox/outbox.ts';
import { batchesOf, groupsOf } from '../../lib/outbox/outbox-batches.ts';
import { DeviceFault, Trouble } from './outbox-notices.tsx';
import { OutboxTable } from './outbox-table.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { placeOf, titleOf, WayTo } from './way-to.tsx';

/** Fetched where there are some: this page is kept ready beside every sheet. */
const DamagedEntries = lazyPart('DamagedEntries', () => import('./damaged-entries.tsx'));

/** Every entry of this device that the register does not have yet: where each stands, and what can be done. */
export function OutboxPage() {
  const words = useFieldMessages().devices.outbox;
  const items = useOutbox();
  const unreadable = useUnreadable().length;
  const focus = useFocusKept();
  const groups = [...groupsOf(items, placeOf)];
  return (
    <Stack gap="lg" {...focus}>
      <PageHeader title={words.title} lead={words.lead} actions={<OutboxActs />} />
      <DeviceFault />
      <Suspense>{unreadable > 0 ? <DamagedEntries /> : null}</Suspense>
      <Trouble />
      {items.length + unreadable === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {groups.map(([id, ofGroup]) => (
        <section key={id} aria-labelledby={`outbox-${id}`}>
          <Title order={2} size="h4" mb="sm" id={`outbox-${id}`}>
            <WayToFirst of={ofGroup[0] as OutboxItem} />
          </Title>
          <OutboxTable items={ofGroup} />
        </section>
      ))}
    </Stack>
  );
}

/** What the entries are about, and the way there. */
const WayToFirst = ({ of }: { of: OutboxItem }) => (
  <WayTo kind={of.kind} place={placeOf(of)}>
    {titleOf(of)}
  </WayTo>
);

function OutboxActs() {
  const words = useFieldMessages().devices.outbox;
  const device = useDevice();
  const items = useOutbox();
  const { sending } = useStanding();
  const idsOf = (wanted: OutboxState) => items.filter(({ state }) => state === wanted).map(({ id }) => id);
  const [late, refused] = [idsOf('late'), idsOf('refused')];
  const sendAgain = async () => {
    await device.outbox.mark(refused, 'waiting', null);
    device.send();
  };
  return (
    <Group gap="sm">
      {batchesOf(items).length > 0 ? (
        <Button loading={sending} onClick={device.send}>
          {words.sendNow}
        </Button>
      ) : null}
      {refused.length > 1 ? (
        <Button variant="outline" onClick={sendAgain}>
          {words.againAll(refused.length)}
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
