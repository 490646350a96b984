import { NewErasureFor } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';

/** Notes that somebody asked at an office for the erasure of their data, with how they asked. */
export function AskErasure({ onAsk }: { onAsk(body: NewErasureFor): Promise<{ id: string }> }) {
  const words = useMessages().dataRights;
  const navigate = useNavigate();
  const body = useBodyForm({
    body: NewErasureFor,
    initialValues: { note: '' },
    onSubmit: async (typed) => {
      const { id } = await onAsk(typed);
      announce(words.erasure.asked);
      await navigate({ to: '/data-requests/$dataRequestId', params: { dataRequestId: id } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...body.formProps}>
      <PageHeader
        title={words.erasure.askTitle}
        lead={words.erasure.askLead}
        back={<Link to="/data-requests">{words.title}</Link>}
      />
      <ErrorSummary faults={body.faults} />
      <Textarea
        {...body.field('note', words.erasure.note)}
        description={words.erasure.noteHint}
        maxLength={1000}
        autosize
        minRows={2}
      />
      <Group>
        <Button type="submit" loading={body.pending}>
          {words.erasure.ask}
        </Button>
      </Group>
    </Stack>
  );
}
