import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { announce } from '../../lib/announce.tsx';
import { type Remains, remainsHere } from '../../lib/device/remains.ts';
import { useDevice, useUnreadable } from '../../lib/device/use-device.ts';
import { DeviceNotice } from './device-notice.tsx';
import { useKindNames } from './item-words.ts';
import { WayTo } from './way-to.tsx';

/** The entries that the disk has damaged: what can still be read of each, and a way out once it was made again. */
export function DamagedEntries() {
  const words = useFieldMessages().devices.outbox;
  const ids = useUnreadable();
  return (
    <>
      <DeviceNotice tone="bad" title={words.unreadable(ids.length)}>
        {words.unreadableText}
      </DeviceNotice>
      <ul className="k-kits" aria-label={words.unreadable(ids.length)}>
        {ids.map((id) => (
          <li key={id} tabIndex={-1} data-entry={id}>
            <Damaged id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Damaged({ id }: { id: string }) {
  const words = useFieldMessages().devices.outbox;
  const names = useKindNames();
  const { accountId } = useDevice();
  const { data, isPending } = useQuery({
    queryKey: ['remains', accountId, id],
    queryFn: () => remainsHere(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (isPending) return null;
  const { kind, place, title, who, what, madeAt }: Partial<Remains> = data ?? {};
  const said = [kind && names[kind], what, who].filter(Boolean).join(' · ') || words.nothingRead;
  return (
    <>
      <Text fw={600}>{said}</Text>
      {kind && place ? (
        <WayTo kind={kind} place={place}>
          {title ?? words.toPlace}
        </WayTo>
      ) : null}
      {madeAt ? (
        <Text size="sm">
          {words.columns.madeAt}: <DateText value={madeAt} />
        </Text>
      ) : null}
      <Discard id={id} said={said} />
    </>
  );
}

/** The damaged record goes after a second thought. */
function Discard({ id, said }: { id: string; said: string }) {
  const words = useFieldMessages().devices.outbox;
  const { outbox } = useDevice();
  const [unsure, setUnsure] = useState<boolean | null>(null);
  const discard = async () => {
    await outbox.remove([id]);
    announce(words.discarded);
  };
  if (!unsure)
    return (
      <Button
        variant="default"
        aria-label={`${words.discard}: ${said}`}
        onClick={() => setUnsure(true)}
        autoFocus={unsure === false}
      >
        {words.discard}
      </Button>
    );
  return (
    <Group gap="sm">
      <Button color="bad" onClick={discard}>
        {words.discardSure}
      </Button>
      <Button variant="default" onClick={() => setUnsure(false)} autoFocus>
        {words.keep}
      </Button>
    </Group>
  );
}
