import { identity } from '@kompeten/contract';
import { SecondFactorCode } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useBodyForm } from '../lib/form.ts';
import { mutationOf } from '../lib/query.ts';
import { keepSession, useActor } from '../lib/session.ts';
import { ErrorSummary } from './error-summary.tsx';
import { OtpInput } from './otp-input.tsx';

/** Acts with legal effect need a second factor: shows its content once that was given in this session. */
export function SecondFactorGate({ children }: { children: ReactNode }) {
  const { user } = useActor();
  if (user.secondFactor === 'given' || user.secondFactor === 'not_needed') return children;
  return user.secondFactor === 'off' ? <NotSetUp /> : <GiveFactor />;
}

function NotSetUp() {
  const words = useFieldMessages().shell.factor;
  return (
    <Paper component="section" withBorder p="lg" radius="lg" className="k-narrow">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4">
          {words.neededFirst}
        </Title>
        <Text>{words.lead}</Text>
        <Link to="/account">{words.toSetUp}</Link>
      </Stack>
    </Paper>
  );
}

function GiveFactor() {
  const words = useFieldMessages().shell;
  const confirm = useMutation({ ...mutationOf(identity.confirmSecondFactor), onSuccess: keepSession });
  const form = useBodyForm({
    body: SecondFactorCode,
    initialValues: { otp: '' },
    fleeting: true,
    onSubmit: (body) => confirm.mutateAsync({ body }),
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <Title order={2} size="h4">
        {words.factor.giveNow}
      </Title>
      <ErrorSummary faults={form.faults} />
      <OtpInput {...form.field('otp', words.signIn.otp)} />
      <Button type="submit" loading={form.pending}>
        {words.signIn.otpSubmit}
      </Button>
    </Stack>
  );
}
