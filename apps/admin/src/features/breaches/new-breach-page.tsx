import { NewBreach } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { BreachFields } from './breach-fields.tsx';
import { useRecordBreach } from './breaches.queries.ts';

/** A breach is recorded as soon as it was found, even if not everything is known. */
export function NewBreachPage() {
  const words = useMessages().breaches;
  const navigate = useNavigate();
  const record = useRecordBreach();
  const form = useBodyForm({
    body: NewBreach,
    initialValues: valuesOf(NewBreach),
    onSubmit: async (body) => {
      const { id } = await record.mutateAsync({ body });
      announce(words.recorded);
      await navigate({ to: '/breaches/$breachId', params: { breachId: id } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/breaches">{words.title}</Link>} />
      <ErrorSummary faults={form.faults} />
      <BreachFields form={form} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
