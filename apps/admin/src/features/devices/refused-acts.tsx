import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useDevice, useOutbox } from '../../lib/device/use-device.ts';
import { filesWith, isOfVisit, type OutboxItem, type VisitItem } from '../../lib/outbox/outbox.ts';

/** Out of a refusal: send it again as it is, put a report right, or throw it away after a second thought. */
export function RefusedActs({ item }: { item: OutboxItem }) {
  const words = useFieldMessages().devices.outbox;
  const device = useDevice();
  // What was pressed is gone: the focus goes on to what stands in its place.
  const [unsure, setUnsure] = useState<boolean | null>(null);
  const { id, who, what } = item;
  const sendAgain = async () => {
    await device.outbox.mark([id], 'waiting', null);
    device.send();
  };
  if (unsure) return <Discard item={item} onKeep={() => setUnsure(false)} />;
  return (
    <Group gap="sm">
      {isOfVisit(item) && item.kind === 'visit' ? <Amend report={item} /> : null}
      <Button variant="outline" aria-label={words.againOf(who, what)} onClick={sendAgain}>
        {words.again}
      </Button>
      <Button
        variant="default"
        aria-label={words.discardOf(who, what)}
        onClick={() => setUnsure(true)}
        autoFocus={unsure === false}
      >
        {words.discard}
      </Button>
    </Group>
  );
}

/** A report that was turned back goes on as a draft, with its photos. */
function Amend({ report }: { report: VisitItem }) {
  const words = useFieldMessages().fieldVisits.outbox;
  const device = useDevice();
  const navigate = useNavigate();
  const act = async () => {
    // What visits need comes with the first of them: this page is kept ready beside every sheet.
    const { amend } = await import('../../lib/visits/amend.ts');
    const { id, mentorshipId } = await amend(device, report);
    await navigate({
      to: '/mentoring/$mentorshipId/visit',
      params: { mentorshipId },
      search: { draft: id } as never,
    });
  };
  return (
    <Button aria-label={words.amendOf(report.who, report.what)} onClick={act}>
      {words.amend}
    </Button>
  );
}

/** The second thought; a report takes its photos with it. */
function Discard({ item, onKeep }: { item: OutboxItem; onKeep: () => void }) {
  const { devices, fieldVisits } = useFieldMessages();
  const words = devices.outbox;
  const device = useDevice();
  const items = useOutbox();
  const photos = filesWith(item, items);
  const discard = async () => {
    await device.outbox.remove([item, ...photos].map(({ id }) => id));
    announce(words.discarded);
  };
  return (
    <>
      {photos.length > 0 ? <Text size="sm">{fieldVisits.outbox.losesPhotos(photos.length)}</Text> : null}
      <Group gap="sm">
        <Button color="bad" onClick={discard}>
          {words.discardSure}
        </Button>
        <Button variant="default" onClick={onKeep} autoFocus>
          {words.keep}
        </Button>
      </Group>
    </>
  );
}
