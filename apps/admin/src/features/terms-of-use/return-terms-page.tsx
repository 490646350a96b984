import { termsOfUse } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useReturnTerms } from './terms-of-use.queries.ts';

/** The second person returns terms with a reason that whoever wrote them reads. */
export function ReturnTermsPage({ bodyId }: { bodyId: string }) {
  const words = useMessages().termsOfUse;
  const send = useReturnTerms();
  const navigate = useNavigate();
  const toTerms = { to: '/bodies/$bodyId/terms-of-use', params: { bodyId } } as const;
  const form = useBodyForm({
    body: termsOfUse.returnTermsOfUse.body,
    initialValues: { reason: '' },
    onSubmit: async (body) => {
      await send.mutateAsync({ params: { bodyId }, body });
      announce(words.returnDone);
      await navigate(toTerms);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.returnTitle} lead={words.returnLead} />
      <ErrorSummary faults={form.faults} />
      <Textarea
        {...form.field('reason', words.returnReason)}
        description={words.returnHint}
        autosize
        minRows={3}
        maxLength={500}
      />
      <Group>
        <Button type="submit" color="bad" loading={form.pending}>
          {words.returnConfirm}
        </Button>
        <Link {...toTerms}>{words.back}</Link>
      </Group>
    </Stack>
  );
}
