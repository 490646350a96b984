import type { IssuanceBatch, IssuanceRound } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { useBatchSteering, useRoundSteering } from './rounds.queries.ts';

interface SteeringProps {
  /** Who let it rest; null while it does not. */
  pausedByName: string | null;
  underWay: boolean;
  failed: number;
  acts: Record<'pause' | 'resume' | 'retry', { run(): void; isPending: boolean; error: unknown }>;
}

/** Lets issuing rest, go on, and try again what failed. */
function Steering({ pausedByName, underWay, failed, acts: { pause, resume, retry } }: SteeringProps) {
  const words = useMessages().issuanceRounds;
  const explain = useExplain();
  const { may } = useActor();
  const mayRetry = failed > 0 && !underWay;
  if (!may('issuance.steer')) return null;
  if (!underWay && !mayRetry) return null;
  const error = pause.error ?? resume.error ?? retry.error;
  return (
    <Stack gap="sm" align="flex-start">
      {pausedByName ? <StatusMark tone="warn">{words.paused(pausedByName)}</StatusMark> : null}
      {error ? <ErrorSummary faults={[{ message: explain(error) }]} /> : null}
      <Group gap="sm">
        {underWay && !pausedByName ? <Act act={pause} label={words.pause} /> : null}
        {underWay && pausedByName ? <Act act={resume} label={words.resume} /> : null}
        {mayRetry ? <Act act={retry} label={words.retry(failed)} /> : null}
      </Group>
      {mayRetry ? <Text c="dimmed">{words.retryHint}</Text> : null}
    </Stack>
  );
}

function Act({ act, label }: { act: SteeringProps['acts']['pause']; label: string }) {
  return (
    <Button variant="default" loading={act.isPending} onClick={act.run}>
      {label}
    </Button>
  );
}

/** The same for one batch. */
export function BatchSteering({ batch }: { batch: IssuanceBatch }) {
  const { pause, resume, retry } = useBatchSteering();
  const input = { params: { batchId: batch.id } };
  const acts = {
    pause: { ...pause, run: () => pause.mutate(input) },
    resume: { ...resume, run: () => resume.mutate(input) },
    retry: { ...retry, run: () => retry.mutate(input) },
  };
  const underWay = batch.status === 'queued' || batch.status === 'running';
  return <Steering pausedByName={batch.pausedByName} underWay={underWay} failed={batch.failed.length} acts={acts} />;
}

/** The same for a round. */
export function RoundSteering({ round }: { round: IssuanceRound }) {
  const { pause, resume, retry } = useRoundSteering();
  const input = { params: { roundId: round.id } };
  const acts = {
    pause: { ...pause, run: () => pause.mutate(input) },
    resume: { ...resume, run: () => resume.mutate(input) },
    retry: { ...retry, run: () => retry.mutate(input) },
  };
  return (
    <Steering
      pausedByName={round.pausedByName}
      underWay={round.status === 'approved'}
      failed={round.failed}
      acts={acts}
    />
  );
}
