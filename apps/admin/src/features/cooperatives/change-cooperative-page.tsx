import { type Cooperative, CooperativeChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { CooperativeFields } from './cooperative-fields.tsx';
import { useChangeCooperative, useCooperative } from './cooperatives.queries.ts';

/** The record of a cooperative is changed. */
export function ChangeCooperativePage({ cooperativeId }: { cooperativeId: string }) {
  const query = useCooperative(cooperativeId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <ChangeForm cooperative={query.data} /> : <LoadingState />;
}

function ChangeForm({ cooperative }: { cooperative: Cooperative }) {
  const words = useMessages();
  const navigate = useNavigate();
  const change = useChangeCooperative();
  const way = { to: '/cooperatives/$cooperativeId', params: { cooperativeId: cooperative.id } } as const;
  const form = useBodyForm({
    body: CooperativeChange,
    initialValues: valuesOf(CooperativeChange, cooperative),
    onSubmit: async (typed) => {
      const body = typed.provisional ? { ...typed, legalEntityNumber: null } : typed;
      await change.mutateAsync({ params: way.params, body });
      announce(words.shell.form.saved);
      await navigate(way);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.cooperatives.changeTitle}
        lead={cooperative.name}
        back={<Link {...way}>{words.cooperatives.toCooperative}</Link>}
      />
      <ErrorSummary faults={form.faults} />
      <CooperativeFields form={form} regionName={cooperative.regionName} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}
