import { RecordedRejection } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Textarea, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useRejectRecorded } from './recorded.queries.ts';

/** The second person does not agree: the file goes back with a reason. */
export function RefuseRecorded({ batchId }: { batchId: string }) {
  const words = useMessages().recorded;
  const reject = useRejectRecorded();
  const form = useBodyForm({
    body: RecordedRejection,
    initialValues: { reason: '' },
    onSubmit: async (body) => {
      await reject.mutateAsync({ params: { batchId }, body });
      announce(words.rejected);
    },
  });
  return (
    <Stack component="form" gap="sm" className="k-narrow" {...form.formProps}>
      <Title order={2} size="h4">
        {words.rejectTitle}
      </Title>
      <ErrorSummary faults={form.faults} />
      <Textarea {...form.field('reason', words.rejectReason)} autosize minRows={2} maxLength={500} />
      <Button type="submit" variant="outline" color="bad" loading={form.pending} w="fit-content">
        {words.reject}
      </Button>
    </Stack>
  );
}
