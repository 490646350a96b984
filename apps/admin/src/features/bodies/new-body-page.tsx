import { NewBody } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useCreateBody } from './bodies.queries.ts';
import { BodyFields } from './body-fields.tsx';

/** A certification body is registered; its licence follows on the next page. */
export function NewBodyPage() {
  const { bodies, bodyForms: words } = useMessages();
  const navigate = useNavigate();
  const create = useCreateBody();
  const form = useBodyForm({
    body: NewBody,
    initialValues: valuesOf(NewBody, { kind: 'p1' }),
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      announce(words.created);
      await navigate({ to: '/bodies/$bodyId', params: { bodyId: id } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/bodies">{bodies.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <BodyFields field={form.field} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
