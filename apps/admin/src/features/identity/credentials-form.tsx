import { Credentials } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useSignIn } from './identity.queries.ts';
import { type OnFurtherStep, signInOrGoOn } from './sign-in-steps.ts';

/** E-mail and password. */
export function CredentialsForm({ onFurther }: { onFurther: OnFurtherStep }) {
  const words = useFieldMessages().shell.signIn;
  const signIn = useSignIn();
  const form = useBodyForm({
    body: Credentials,
    initialValues: { email: '', password: '' },
    fleeting: true,
    onSubmit: (body) => signInOrGoOn(() => signIn.mutateAsync({ body }), body, onFurther),
  });
  return (
    <Stack component="form" gap="md" {...form.formProps}>
      <PageHeader title={words.title} lead={<Text component="span">{words.lead}</Text>} />
      <ErrorSummary faults={form.faults} />
      <TextInput type="email" autoComplete="username" {...form.field('email', words.email)} />
      <PasswordInput
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
        {...form.field('password', words.password)}
      />
      <Button type="submit" loading={form.pending} fullWidth>
        {words.submit}
      </Button>
    </Stack>
  );
}
