import { Problem } from '@kompeten/contract';
import { Credentials } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useSignIn } from './identity.queries.ts';

interface CredentialsFormProps {
  onOtpNeeded(credentials: { email: string; password: string }): void;
}

/** E-mail and password. */
export function CredentialsForm({ onOtpNeeded }: CredentialsFormProps) {
  const words = useMessages().shell.signIn;
  const signIn = useSignIn();
  const form = useBodyForm({
    body: Credentials,
    initialValues: { email: '', password: '' },
    onSubmit: async (credentials) => {
      try {
        await signIn.mutateAsync({ body: credentials });
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'identity.otp_needed') throw error;
        onOtpNeeded(credentials);
      }
    },
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
