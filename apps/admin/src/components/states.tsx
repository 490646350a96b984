import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useExplain } from '../lib/explain.ts';
import { isUnreachable } from '../lib/unreachable.ts';
import { useConnection } from '../lib/use-connection.ts';
import { NeedsNetwork } from './needs-network.tsx';
import { PageHeader } from './page-header.tsx';

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
  const words = useFieldMessages().shell.states;
  return (
    <Stack gap="sm" role="status" aria-label={words.loading}>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <Skeleton key={key} height={44} />
      ))}
    </Stack>
  );
}

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in a sentence, and the way to try again; without a network, what can be done meanwhile. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const words = useFieldMessages().shell.states;
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

/** The same for a page that has nothing else to show: with the head that every page has. */
export function ErrorPage(props: ErrorStateProps) {
  const { devices, shell } = useFieldMessages();
  const away = useConnection() === 'offline' && isUnreachable(props.error);
  return (
    <Stack className="k-narrow">
      <PageHeader title={away ? devices.line.offline : shell.states.failed} />
      <ErrorState {...props} />
    </Stack>
  );
}
