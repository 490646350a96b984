import { certificateTemplates } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useReturnTemplate } from './certificate-templates.queries.ts';

/** The second person returns a template with a reason that whoever drew it reads. */
export function ReturnTemplatePage({ templateId }: { templateId: string }) {
  const words = useMessages().certificateTemplates;
  const send = useReturnTemplate();
  const navigate = useNavigate();
  const toTemplate = { to: '/certificate-templates/$templateId', params: { templateId } } as const;
  const form = useBodyForm({
    body: certificateTemplates.returnCertificateTemplate.body,
    initialValues: { reason: '' },
    onSubmit: async (body) => {
      await send.mutateAsync({ params: { templateId }, body });
      announce(words.returnDone);
      await navigate(toTemplate);
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
        <Link {...toTemplate}>{words.keep}</Link>
      </Group>
    </Stack>
  );
}
