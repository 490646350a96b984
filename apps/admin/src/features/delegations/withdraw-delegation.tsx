import type { Delegation } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { refreshSession } from '../../lib/session.ts';
import { useWithdrawDelegation } from './delegations.queries.ts';

interface WithdrawDelegationProps {
  delegation: Delegation;
  side: 'given' | 'received';
}

/** Ends a delegation at once, asked once more in place; nothing where it has ended. */
export function WithdrawDelegation({ delegation, side }: WithdrawDelegationProps) {
  const { delegations: words, shell } = useMessages();
  const explain = useExplain();
  const withdraw = useWithdrawDelegation();
  const [asked, setAsked] = useState(false);
  const { id: delegationId, standing, giverName, colleagueName } = delegation;
  if (standing === 'over' || standing === 'withdrawn') return null;
  const own = side === 'given';
  const act = () =>
    withdraw.mutate(
      { params: { delegationId } },
      {
        onSuccess: async () => {
          await refreshSession();
          announce(words.withdrawn);
        },
        onError: () => setAsked(false),
      },
    );
  return (
    <>
      {asked ? (
        <Group gap="xs" wrap="nowrap">
          <Button size="sm" color="bad" loading={withdraw.isPending} onClick={act} autoFocus>
            {words.sure}
          </Button>
          <Button size="sm" variant="default" onClick={() => setAsked(false)}>
            {shell.form.cancel}
          </Button>
        </Group>
      ) : (
        <Button
          size="sm"
          variant="subtle"
          color="bad"
          aria-label={own ? words.withdrawOf(colleagueName) : words.giveBackOf(giverName)}
          onClick={() => setAsked(true)}
        >
          {own ? words.withdraw : words.giveBack}
        </Button>
      )}
      {withdraw.isError ? (
        <Text size="sm" c="bad" role="alert">
          {explain(withdraw.error)}
        </Text>
      ) : null}
    </>
  );
}
