import type { Account } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import { useActor } from '../../lib/session.ts';

/** Whether somebody can sign in, and the ways to change that; nobody does it to the own account. */
export function AccountAccess({ account }: { account: Account }) {
  const words = useMessages().accounts.access;
  const terms = useTerms();
  const { user, may } = useActor();
  const { id: accountId, status, passwordOneTime, email } = account;
  return (
    <Stack component="section" gap="sm" align="flex-start" aria-labelledby="access-title">
      <Title order={2} size="h4" id="access-title">
        {words.title}
      </Title>
      <StatusMark tone={status === 'active' ? 'good' : 'bad'}>{terms.status[status]}</StatusMark>
      {passwordOneTime ? <Text size="sm">{words.oneTimeWaits}</Text> : null}
      {may('account.manage') && user.id === accountId ? <Text size="sm">{words.own}</Text> : null}
      {may('account.manage') && user.id !== accountId ? (
        <Group gap="sm">
          {email === null ? null : (
            <LinkButton to="/accounts/$accountId/password" params={{ accountId }} variant="outline">
              {words.reset}
            </LinkButton>
          )}
          <LinkButton to="/accounts/$accountId/lock" params={{ accountId }} variant="outline">
            {status === 'active' ? words.lock : words.unlock}
          </LinkButton>
        </Group>
      ) : null}
    </Stack>
  );
}
