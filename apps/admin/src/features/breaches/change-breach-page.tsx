import { type Breach, BreachChange, isBreachOpenToChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { BreachFields } from './breach-fields.tsx';
import { useBreach, useChangeBreach } from './breaches.queries.ts';

/** What is known of a breach by now is written down, until somebody was told of it. */
export function ChangeBreachPage({ breachId }: { breachId: string }) {
  const query = useBreach(breachId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return isBreachOpenToChange(query.data.status) ? <Change breach={query.data} /> : <Frozen breach={query.data} />;
}

function Back({ breach: { id, title } }: { breach: Breach }) {
  return (
    <Link to="/breaches/$breachId" params={{ breachId: id }}>
      {title}
    </Link>
  );
}

function Frozen({ breach }: { breach: Breach }) {
  const words = useMessages().breaches;
  return <PageHeader title={words.changeTitle} lead={words.frozen} back={<Back breach={breach} />} />;
}

function Change({ breach }: { breach: Breach }) {
  const words = useMessages().breaches;
  const navigate = useNavigate();
  const change = useChangeBreach();
  const params = { breachId: breach.id };
  const form = useBodyForm({
    body: BreachChange,
    initialValues: valuesOf(BreachChange, { ...breach }),
    onSubmit: async (body) => {
      await change.mutateAsync({ params, body });
      announce(words.changed);
      await navigate({ to: '/breaches/$breachId', params });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.changeTitle} back={<Back breach={breach} />} />
      <ErrorSummary faults={form.faults} />
      <BreachFields form={form} known={breach} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
