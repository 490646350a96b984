import { identity } from '@kompeten/contract';
import { NewAccount } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { mutationOf } from '../../lib/query.ts';
import { emptyMembership, membershipOf } from './role-anchors.ts';
import { RoleFields } from './role-fields.tsx';

/** An account for a member of staff with a first role. */
export function NewAccountPage() {
  const words = useMessages().accounts;
  const navigate = useNavigate();
  const create = useMutation(mutationOf(identity.createAccount, [identity.listAccounts]));
  const [membership, setMembership] = useState(emptyMembership);
  const form = useBodyForm({
    body: NewAccount.omit({ memberships: true }),
    initialValues: { email: '', fullName: '', password: '' },
    secret: 'password',
    onSubmit: async (typed) => {
      await create.mutateAsync({ body: { ...typed, memberships: [membershipOf(membership)] } });
      announce(words.created);
      await navigate({ to: '/accounts' });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/accounts">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('fullName', words.fullName)} autoComplete="off" />
      <TextInput {...form.field('email', words.email)} type="email" autoComplete="off" />
      <PasswordInput
        {...form.field('password', words.password)}
        description={words.passwordHint}
        autoComplete="new-password"
      />
      <Title order={2} size="h4">
        {words.firstRole}
      </Title>
      <RoleFields value={membership} onChange={setMembership} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.create}
        </Button>
      </Group>
    </Stack>
  );
}
