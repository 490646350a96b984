import { PinReset } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useResetPin } from './selection.queries.ts';

const blank = { reason: '' };

/** An applicant at the counter who forgot the PIN: says what proved who they are, and the PIN is forgotten. */
export function ResetPin({ enrolmentId }: { enrolmentId: string }) {
  const words = useMessages().selection.pinReset;
  const reset = useResetPin();
  const form = useBodyForm({
    body: PinReset,
    initialValues: blank,
    onSubmit: async (body) => {
      await reset.mutateAsync({ params: { enrolmentId }, body });
      announce(words.done);
      form.form.setValues(blank);
    },
  });
  return (
    <Stack component="form" gap="sm" {...form.formProps}>
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text>{words.lead}</Text>
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('reason', words.reason)} description={words.hint} maxLength={300} />
      <Button type="submit" variant="outline" loading={form.pending} w="fit-content">
        {words.reset}
      </Button>
    </Stack>
  );
}
