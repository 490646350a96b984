import { certificates } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useRejectRequest } from './certificates.queries.ts';

/** The second person does not agree: a reason, and the certificate stays as it is. */
export function RefuseRequest({ requestId }: { requestId: string }) {
  const words = useMessages().certificates;
  const reject = useRejectRequest();
  const navigate = useNavigate();
  const form = useBodyForm({
    body: certificates.rejectCertificateRequest.body,
    initialValues: { reason: '' },
    onSubmit: async (body) => {
      await reject.mutateAsync({ params: { requestId }, body });
      announce(words.rejected);
      await navigate({ to: '/certificate-requests' });
    },
  });
  return (
    <Stack component="form" gap="sm" className="k-narrow" {...form.formProps}>
      <Title order={2} size="h4">
        {words.rejectTitle}
      </Title>
      <Text>{words.rejectText}</Text>
      <ErrorSummary faults={form.faults} />
      <Textarea {...form.field('reason', words.rejectReason)} autosize minRows={2} maxLength={500} />
      <Button type="submit" variant="outline" color="bad" loading={form.pending} w="fit-content">
        {words.reject}
      </Button>
    </Stack>
  );
}
