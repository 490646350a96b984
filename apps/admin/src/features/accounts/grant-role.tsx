import { useMessages } from '@kompeten/ui';
import { Button, Stack, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useGrantRole } from './accounts.queries.ts';
import { emptyMembership, membershipOf } from './role-anchors.ts';
import { RoleFields } from './role-fields.tsx';

/** Gives an account one more role. */
export function GrantRole({ accountId }: { accountId: string }) {
  const words = useMessages().accounts;
  const explain = useExplain();
  const grant = useGrantRole();
  const [membership, setMembership] = useState(emptyMembership);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    grant.mutate(
      { params: { accountId }, body: membershipOf(membership) },
      {
        onSuccess: () => {
          setMembership(emptyMembership);
          announce(words.granted);
        },
      },
    );
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={submit} {...{ noValidate: true }}>
      <Title order={2} size="h4">
        {words.grantTitle}
      </Title>
      <ErrorSummary faults={grant.error ? [{ message: explain(grant.error) }] : []} />
      <RoleFields value={membership} onChange={setMembership} />
      <Button type="submit" loading={grant.isPending} w="fit-content">
        {words.grant}
      </Button>
    </Stack>
  );
}
