import { SecondFactorStart, type SessionUser } from '@kompeten/domain';
import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useBeginSecondFactor } from './identity.queries.ts';
import { SecondFactorSetUp } from './second-factor-set-up.tsx';

/** Whether the second factor is on, and the way to turn it on. */
export function SecondFactor({ standing }: { standing: SessionUser['secondFactor'] }) {
  const words = useFieldMessages().shell.factor;
  const begin = useBeginSecondFactor();
  if (standing === 'not_needed') return <StatusMark tone="info">{words.notNeeded}</StatusMark>;
  if (standing !== 'off') return <StatusMark tone="good">{words.on}</StatusMark>;
  return (
    <Stack gap="md">
      <StatusMark tone="warn">{words.off}</StatusMark>
      {begin.data ? (
        <SecondFactorSetUp secret={begin.data.secret} uri={begin.data.uri} qrSvg={begin.data.qrSvg} />
      ) : (
        <BeginForm begin={begin} />
      )}
    </Stack>
  );
}

/** The password proves that nobody else found the page open. */
function BeginForm({ begin }: { begin: ReturnType<typeof useBeginSecondFactor> }) {
  const { factor: words, signIn } = useFieldMessages().shell;
  const form = useBodyForm({
    body: SecondFactorStart,
    initialValues: { currentPassword: '' },
    fleeting: true,
    place: 'factor-',
    onSubmit: (body) => begin.mutateAsync({ body }),
  });
  return (
    <Stack component="form" gap="md" align="flex-start" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      <PasswordInput
        w="100%"
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': signIn.showPassword }}
        {...form.field('currentPassword', words.password)}
      />
      <Button type="submit" loading={form.pending}>
        {words.setUp}
      </Button>
    </Stack>
  );
}
