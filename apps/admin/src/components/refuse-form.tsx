import { ReturnReason } from '@kompeten/domain';
import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useBodyForm } from '../lib/form.ts';
import { ErrorSummary } from './error-summary.tsx';

interface RefuseFormProps {
  title: string;
  lead?: string;
  label: string;
  refuseLabel: string;
  send(body: { reason: string }): Promise<void>;
}

/** Below what could be approved: the second person does not agree and says why. */
export function RefuseForm({ title, lead, label, refuseLabel, send }: RefuseFormProps) {
  const form = useBodyForm({ body: ReturnReason, initialValues: { reason: '' }, onSubmit: send });
  return (
    <Stack component="form" gap="sm" className="k-narrow" {...form.formProps}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {lead ? <Text>{lead}</Text> : null}
      <ErrorSummary faults={form.faults} />
      <Textarea {...form.field('reason', label)} autosize minRows={2} maxLength={500} />
      <Button type="submit" variant="outline" color="bad" loading={form.pending} w="fit-content">
        {refuseLabel}
      </Button>
    </Stack>
  );
}
