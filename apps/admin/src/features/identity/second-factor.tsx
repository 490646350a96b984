import type { SessionUser } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Stack } from '@mantine/core';
import { ErrorState } from '../../components/states.tsx';
import { useBeginSecondFactor } from './identity.queries.ts';
import { SecondFactorSetUp } from './second-factor-set-up.tsx';

/** Whether the second factor is on, and the way to turn it on. */
export function SecondFactor({ standing }: { standing: SessionUser['secondFactor'] }) {
  const words = useMessages().shell.factor;
  const begin = useBeginSecondFactor();
  if (standing === 'not_needed') return <StatusMark tone="info">{words.notNeeded}</StatusMark>;
  if (standing !== 'off') return <StatusMark tone="good">{words.on}</StatusMark>;
  return (
    <Stack align="flex-start" gap="md">
      <StatusMark tone="warn">{words.off}</StatusMark>
      {begin.isError ? <ErrorState error={begin.error} /> : null}
      {begin.data ? (
        <SecondFactorSetUp secret={begin.data.secret} uri={begin.data.uri} qrSvg={begin.data.qrSvg} />
      ) : (
        <Button onClick={() => begin.mutate({})} loading={begin.isPending}>
          {words.setUp}
        </Button>
      )}
    </Stack>
  );
}
