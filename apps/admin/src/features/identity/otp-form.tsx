import { Credentials } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Stack } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { OtpInput } from '../../components/otp-input.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useSignIn } from './identity.queries.ts';

interface OtpFormProps {
  credentials: Credentials;
  onBack(): void;
}

/** The six digits of the second factor, after the password was right. */
export function OtpForm({ credentials, onBack }: OtpFormProps) {
  const words = useFieldMessages().shell.signIn;
  const signIn = useSignIn();
  const form = useBodyForm({
    body: Credentials.required({ otp: true }),
    initialValues: { ...credentials, otp: '' },
    fleeting: true,
    onSubmit: (body) => signIn.mutateAsync({ body }),
  });
  return (
    <Stack component="form" gap="md" {...form.formProps}>
      <PageHeader title={words.otpTitle} lead={words.otpLead} />
      <ErrorSummary faults={form.faults} />
      <OtpInput autoFocus {...form.field('otp', words.otp)} />
      <Button type="submit" loading={form.pending} fullWidth>
        {words.otpSubmit}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        {words.back}
      </Button>
    </Stack>
  );
}
