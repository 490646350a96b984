import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState } from '../../components/states.tsx';

/** A page that failed to draw or to load: what is known, and the way to try again. */
export function BrokenPage({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const words = useMessages().shell.states;
  return (
    <Stack className="k-narrow">
      <PageHeader title={words.broken} />
      <ErrorState error={error} onRetry={onRetry} />
      <Text c="dimmed">{words.brokenText}</Text>
      <Button variant="subtle" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </Stack>
  );
}
