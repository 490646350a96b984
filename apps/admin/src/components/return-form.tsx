import { ReturnReason } from '@kompeten/domain';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useBodyForm } from '../lib/form.ts';
import { ErrorSummary } from './error-summary.tsx';
import { PageHeader } from './page-header.tsx';

interface ReturnFormProps {
  title: string;
  lead: string;
  label: string;
  hint: string;
  confirmLabel: string;
  /** The way back without doing anything, as a link. */
  cancel: ReactNode;
  /** Sends it back, and leaves the page. */
  send(body: { reason: string }): Promise<void>;
}

/** The second person sends back what waits for them, with a reason that is read by whoever asked. */
export function ReturnForm({ title, lead, label, hint, confirmLabel, cancel, send }: ReturnFormProps) {
  const form = useBodyForm({ body: ReturnReason, initialValues: { reason: '' }, onSubmit: send });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={title} lead={lead} />
      <ErrorSummary faults={form.faults} />
      <Textarea {...form.field('reason', label)} description={hint} autosize minRows={3} maxLength={500} />
      <Group>
        <Button type="submit" color="bad" loading={form.pending}>
          {confirmLabel}
        </Button>
        {cancel}
      </Group>
    </Stack>
  );
}
