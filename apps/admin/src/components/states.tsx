import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useExplain } from '../lib/explain.ts';
import { isUnreachable } from '../lib/unreachable.ts';
import { useConnection } from '../lib/use-connection.ts';
import { NeedsNetwork } from './needs-network.tsx';

/** Nothing here yet: names the thing, the cause and the next act. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Stack className="k-state" gap="sm" align="flex-start">
      <Title order={2} size="h4">
        {title}
      </Title>
      {children ? <Text c="dimmed">{children}</Text> : null}
      {action}
    </Stack>
  );
}

/** The shape of what is coming, announced in words. */
export function LoadingState({ lines = 5 }: { lines?: number }) {
  const words = useMessages().shell.states;
  return (
    <Stack gap="sm" role="status" aria-label={words.loading}>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <Skeleton key={key} height={44} />
      ))}
    </Stack>
  );
}

/** What went wrong, in a sentence, and the way to try again; without a network, what can be done meanwhile. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useMessages().shell.states;
  const explain = useExplain();
  const away = useConnection() === 'offline';
  if (away && isUnreachable(error)) return <NeedsNetwork onRetry={onRetry} />;
  return (
    <Stack className="k-state" gap="sm" align="flex-start" role="alert">
      <StatusMark tone="bad">{words.failed}</StatusMark>
      <Text>{explain(error)}</Text>
      {onRetry ? (
        <Button variant="outline" onClick={onRetry}>
          {words.retry}
        </Button>
      ) : null}
    </Stack>
  );
}
