import { useFieldMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState } from '../../components/states.tsx';
import { connection } from '../../lib/connection.ts';
import { deviceIfOpen } from '../../lib/device/current-device.ts';
import { isUnreachable } from '../../lib/unreachable.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { OutOfReach } from './out-of-reach.tsx';

interface BrokenPageProps {
  error: unknown;
  /** Draws the page once more. */
  reset(): void;
}

/** A page that failed to draw or to load: what is known, and the way to try again. */
export function BrokenPage({ error, reset }: BrokenPageProps) {
  const { devices, shell } = useFieldMessages();
  const words = shell.states;
  const router = useRouter();
  const away = useConnection() === 'offline' && isUnreachable(error);
  // Stays as it was when the page failed: the first answer of the register ends the silence before the page is there.
  const [shutOut] = useState(() => connection() === 'offline' && isUnreachable(error) && !deviceIfOpen());
  const retry = () => {
    reset();
    // Who comes in is asked again too: drawing alone would meet the same error.
    void router.invalidate();
  };
  if (shutOut) return <OutOfReach onRetry={retry} />;
  return (
    <Stack className="k-narrow">
      <PageHeader title={away ? devices.line.offline : words.broken} />
      <ErrorState error={error} onRetry={retry} />
      {away ? null : <Text c="dimmed">{words.brokenText}</Text>}
      <Button variant="subtle" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </Stack>
  );
}
