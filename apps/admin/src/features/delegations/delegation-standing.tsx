import type { Delegation, DelegationStanding } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';

const tones: Readonly<Record<DelegationStanding, Tone>> = {
  ahead: 'info',
  in_force: 'good',
  over: 'neutral',
  withdrawn: 'neutral',
};

/** How a delegation stands, and why an administrator withdrew it where one did. */
export function DelegationMark({ delegation }: { delegation: Delegation }) {
  const words = useMessages().delegations;
  const { standing, withdrawnByName, withdrawalReason } = delegation;
  return (
    <>
      <StatusMark tone={tones[standing]}>{words.standings[standing]}</StatusMark>
      {withdrawnByName && withdrawalReason ? (
        <Text size="sm">{words.withdrawnBy(withdrawnByName, withdrawalReason)}</Text>
      ) : null}
    </>
  );
}
