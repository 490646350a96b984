import { CohortChange, type CohortDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useCohort } from '../../lib/roster.ts';
import { CohortFields } from './cohort-fields.tsx';
import { useChangeCohort } from './cohorts.queries.ts';

/** Title, period and capacity of a cohort are changed. */
export function ChangeCohortPage({ cohortId }: { cohortId: string }) {
  const query = useCohort(cohortId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <ChangeForm cohort={query.data} /> : <LoadingState />;
}

function ChangeForm({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages();
  const navigate = useNavigate();
  const change = useChangeCohort();
  const { id: cohortId, title } = cohort;
  const form = useBodyForm({
    body: CohortChange,
    initialValues: valuesOf(CohortChange, cohort),
    onSubmit: async (body) => {
      await change.mutateAsync({ params: { cohortId }, body });
      announce(words.shell.form.saved);
      await navigate({ to: '/cohorts/$cohortId', params: { cohortId } });
    },
  });
  const back = (
    <Link to="/cohorts/$cohortId" params={{ cohortId }}>
      {words.cohorts.toCohort}
    </Link>
  );
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.cohorts.changeTitle} lead={title} back={back} />
      <ErrorSummary faults={form.faults} />
      <CohortFields field={form.field} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}
