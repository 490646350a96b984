import { BodyChange, type CertificationBody } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useBody, useChangeBody } from './bodies.queries.ts';
import { BodyFields } from './body-fields.tsx';

/** The record of a certification body is changed. */
export function ChangeBodyPage({ bodyId }: { bodyId: string }) {
  const query = useBody(bodyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <ChangeForm body={query.data} /> : <LoadingState />;
}

function ChangeForm({ body }: { body: CertificationBody }) {
  const words = useMessages();
  const navigate = useNavigate();
  const change = useChangeBody();
  const { id: bodyId, name } = body;
  const way = { to: '/bodies/$bodyId', params: { bodyId } } as const;
  const form = useBodyForm({
    body: BodyChange,
    initialValues: valuesOf(BodyChange, body),
    onSubmit: async (asked) => {
      await change.mutateAsync({ params: { bodyId }, body: asked });
      announce(words.shell.form.saved);
      await navigate(way);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.bodyForms.changeTitle}
        lead={name}
        back={<Link {...way}>{words.bodyForms.toBody}</Link>}
      />
      <ErrorSummary faults={form.faults} />
      <BodyFields field={form.field} known={body} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}
