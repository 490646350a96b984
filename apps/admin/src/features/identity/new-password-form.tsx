import { Credentials } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useSignIn } from './identity.queries.ts';
import { type OnFurtherStep, signInOrGoOn } from './sign-in-steps.ts';

interface NewPasswordFormProps {
  credentials: Credentials;
  onFurther: OnFurtherStep;
  onBack(): void;
}

/** One's own password, in place of the one that an administrator gave for one signing in. */
export function NewPasswordForm({ credentials, onFurther, onBack }: NewPasswordFormProps) {
  const { signIn: words, password } = useFieldMessages().shell;
  const signIn = useSignIn();
  const form = useBodyForm({
    body: Credentials.required({ newPassword: true }),
    initialValues: { ...credentials, newPassword: '' },
    fleeting: true,
    onSubmit: (body) => signInOrGoOn(() => signIn.mutateAsync({ body }), body, onFurther),
  });
  return (
    <Stack component="form" gap="md" {...form.formProps}>
      <PageHeader title={words.newPasswordTitle} lead={words.newPasswordLead} />
      <ErrorSummary faults={form.faults} />
      <PasswordInput
        autoFocus
        autoComplete="new-password"
        description={password.hint}
        visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
        {...form.field('newPassword', password.next)}
      />
      <Button type="submit" loading={form.pending} fullWidth>
        {words.newPasswordSubmit}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        {words.back}
      </Button>
    </Stack>
  );
}
