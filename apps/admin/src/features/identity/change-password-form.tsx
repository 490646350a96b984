import { identity } from '@kompeten/contract';
import { PasswordChange } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { mutationOf } from '../../lib/query.ts';

/** Changes the own password; the present one proves whose it is. */
export function ChangePasswordForm() {
  const { password: words, signIn } = useFieldMessages().shell;
  const change = useMutation(mutationOf(identity.changePassword, [identity.listAccessTokens]));
  const form = useBodyForm({
    body: PasswordChange,
    initialValues: { currentPassword: '', newPassword: '' },
    fleeting: true,
    onSubmit: async (body) => {
      await change.mutateAsync({ body });
      form.form.reset();
      announce(words.changed);
    },
  });
  const eye = { 'aria-label': signIn.showPassword };
  return (
    <Stack component="form" gap="md" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      <PasswordInput
        autoComplete="current-password"
        visibilityToggleButtonProps={eye}
        {...form.field('currentPassword', words.current)}
      />
      <PasswordInput
        autoComplete="new-password"
        description={words.hint}
        visibilityToggleButtonProps={eye}
        {...form.field('newPassword', words.next)}
      />
      <Group>
        <Button type="submit" variant="outline" loading={form.pending}>
          {words.change}
        </Button>
      </Group>
    </Stack>
  );
}
