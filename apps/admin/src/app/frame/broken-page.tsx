import { useFieldMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState } from '../../components/states.tsx';
import { isUnreachable } from '../../lib/unreachable.ts';
import { useConnection } from '../../lib/use-connection.ts';

/** A page that failed to draw or to load: what is known, and the way to try again. */
export function BrokenPage({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const { devices, shell } = useFieldMessages();
  const words = shell.states;
  const away = useConnection() === 'offline' && isUnreachable(error);
  return (
    <Stack className="k-narrow">
      <PageHeader title={away ? devices.line.offline : words.broken} />
      <ErrorState error={error} onRetry={onRetry} />
      {away ? null : <Text c="dimmed">{words.brokenText}</Text>}
      <Button variant="subtle" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </Stack>
  );
}
