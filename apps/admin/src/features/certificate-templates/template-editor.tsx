import type { CertificateTemplateDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useChangeTemplate } from './certificate-templates.queries.ts';
import { SlotFields } from './slot-fields.tsx';
import { currentSlots, fieldsOf, TemplateFields } from './template-form.ts';
import { TemplateLogo } from './template-logo.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateWarnings } from './template-warnings.tsx';

/** A draft is drawn here, with its preview beside it. */
export function TemplateEditor({ template }: { template: CertificateTemplateDetail }) {
  const words = useMessages().certificateTemplates;
  const change = useChangeTemplate();
  const form = useBodyForm({
    body: TemplateFields,
    initialValues: fieldsOf(template.slots),
    onSubmit: async (values) => {
      const slots = currentSlots(values);
      if (slots === null) return;
      const body = { slots, version: template.version };
      await change.mutateAsync({ params: { templateId: template.id }, body });
      announce(words.saved);
    },
  });
  const slots = currentSlots(form.form.values);
  return (
    <div className="k-template-editor">
      <Stack gap="lg">
        <Stack component="form" gap="lg" {...form.formProps}>
          <ErrorSummary faults={form.faults} />
          <SlotFields form={form} />
          <Text size="sm">{words.legal}</Text>
          <TemplateWarnings slots={slots} overflows={template.overflows} />
          <Group>
            <Button type="submit" loading={form.pending}>
              {words.save}
            </Button>
          </Group>
        </Stack>
        <TemplateLogo template={template} />
      </Stack>
      <TemplatePreview template={template} slots={slots} />
    </div>
  );
}
