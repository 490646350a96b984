import { useFieldMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../lib/announce.tsx';

interface DiscardActProps {
  /** How the cell is called where several stand in a list. */
  name: string | undefined;
  onDiscard(): void;
}

/** Throws a refused entry away, after a second thought. */
export function DiscardAct({ name, onDiscard }: DiscardActProps) {
  const { devices, sheet: words } = useFieldMessages();
  const [unsure, setUnsure] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  // What was pressed is gone: the focus goes on to what stands in its place.
  useEffect(() => {
    if (unsure !== null) first.current?.focus();
  }, [unsure]);
  const discard = () => {
    onDiscard();
    announce(devices.outbox.discarded);
  };
  if (!unsure) {
    return (
      <Button
        ref={first}
        variant="default"
        size="sm"
        aria-label={name ? words.discardOf(name) : undefined}
        onClick={() => setUnsure(true)}
      >
        {words.discard}
      </Button>
    );
  }
  return (
    <Group gap="sm" role="group" aria-label={name ? words.discardOf(name) : words.discard}>
      <Button ref={first} variant="default" size="sm" onClick={() => setUnsure(false)}>
        {devices.outbox.keep}
      </Button>
      <Button color="bad" size="sm" onClick={discard}>
        {devices.outbox.discardSure}
      </Button>
    </Group>
  );
}
