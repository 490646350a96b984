import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';

interface ReviewFormSettings<S extends z.ZodType> {
  place: string;
  body: S;
  initialValues: z.input<S> & Record<string, unknown>;
  /** Records what was typed. */
  record(body: z.input<S>): Promise<unknown>;
}

/** A form of a session's reviews: what is recorded is said. */
export function useReviewForm<S extends z.ZodType>({ record, ...settings }: ReviewFormSettings<S>) {
  const words = useMessages().assessmentReviews;
  return useBodyForm({
    ...settings,
    onSubmit: async (body) => {
      await record(body);
      announce(words.saved);
    },
  });
}

interface ReviewFormProps {
  form: Pick<ReturnType<typeof useBodyForm>, 'faults' | 'pending' | 'formProps'>;
  children: ReactNode;
}

/** The frame of such a form: what is wrong, the fields, and the way to record them. */
export function ReviewForm({ form: { faults, pending, formProps }, children }: ReviewFormProps) {
  const words = useMessages().assessmentReviews;
  return (
    <Stack component="form" gap="md" className="k-narrow" {...formProps}>
      <ErrorSummary faults={faults} />
      {children}
      <Group>
        <Button type="submit" loading={pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
