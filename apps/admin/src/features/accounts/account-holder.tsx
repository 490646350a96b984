import type { Account } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import { useActor } from '../../lib/session.ts';

/** Whether it is known who holds an account of staff, and the way to record it; nobody records it of themselves. */
export function AccountHolder({ account: { id: accountId, email, personId } }: { account: Account }) {
  const words = useMessages().officialSigning.person;
  const { user, may } = useActor();
  if (email === null) return null;
  return (
    <Stack component="section" gap="sm" align="flex-start" aria-labelledby="holder-title">
      <Title order={2} size="h4" id="holder-title">
        {words.title}
      </Title>
      <Text>{personId === null ? words.unknown : words.known}</Text>
      <Text size="sm" c="dimmed">
        {words.hint}
      </Text>
      {may('account.manage') && user.id !== accountId ? (
        <LinkButton to="/accounts/$accountId/person" params={{ accountId }} variant="outline">
          {words.record}
        </LinkButton>
      ) : null}
    </Stack>
  );
}
