import { NewAccessToken } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { SecretOnce } from '../../components/secret-once.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useCreateAccessToken } from './identity.queries.ts';

/** Makes a token and shows its secret, once. */
export function NewAccessTokenForm() {
  const { tokens: words, signIn } = useFieldMessages().shell;
  const create = useCreateAccessToken();
  const [token, setToken] = useState<string | null>(null);
  const form = useBodyForm({
    body: NewAccessToken.required({ currentPassword: true }),
    initialValues: { name: '', expiresOn: '', currentPassword: '' },
    secret: 'currentPassword',
    place: 'token-',
    onSubmit: async (body) => {
      setToken((await create.mutateAsync({ body })).token);
      form.form.reset();
    },
  });
  return (
    <Stack component="form" gap="md" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      {token ? <SecretOnce title={words.created} secret={token} /> : null}
      <TextInput description={words.nameHint} {...form.field('name', words.name)} />
      <TextInput type="date" {...form.field('expiresOn', words.expiresOn)} />
      <PasswordInput
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': signIn.showPassword }}
        {...form.field('currentPassword', words.password)}
      />
      <Group>
        <Button type="submit" variant="outline" loading={form.pending}>
          {words.create}
        </Button>
      </Group>
    </Stack>
  );
}
