import { NewCooperative } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { CooperativeFields } from './cooperative-fields.tsx';
import { useRegisterCooperative } from './cooperatives.queries.ts';

/** A cooperative is registered, founded or not yet. */
export function NewCooperativePage() {
  const words = useMessages().cooperatives;
  const navigate = useNavigate();
  const create = useRegisterCooperative();
  const form = useBodyForm({
    body: NewCooperative,
    initialValues: valuesOf(NewCooperative, { kind: 'village' }),
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      announce(words.created);
      await navigate({ to: '/cooperatives/$cooperativeId', params: { cooperativeId: id } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/cooperatives">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <CooperativeFields form={form} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
