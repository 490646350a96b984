import { type Centre, CentreChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { CentreFields } from './centre-fields.tsx';
import { useCentre, useChangeCentre } from './centres.queries.ts';

/** The record of a training centre is changed. */
export function ChangeCentrePage({ centreId }: { centreId: string }) {
  const query = useCentre(centreId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <ChangeForm centre={query.data} /> : <LoadingState />;
}

function ChangeForm({ centre }: { centre: Centre }) {
  const words = useMessages();
  const navigate = useNavigate();
  const change = useChangeCentre();
  const { id: centreId, name } = centre;
  const form = useBodyForm({
    body: CentreChange,
    initialValues: valuesOf(CentreChange, centre),
    onSubmit: async (body) => {
      await change.mutateAsync({ params: { centreId }, body });
      announce(words.shell.form.saved);
      await navigate({ to: '/centres/$centreId', params: { centreId } });
    },
  });
  const back = (
    <Link to="/centres/$centreId" params={{ centreId }}>
      {words.centres.toCentre}
    </Link>
  );
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.centres.changeTitle} lead={name} back={back} />
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('name', words.centres.columns.name)} maxLength={150} />
      <CentreFields field={form.field} regionName={centre.regionName} parentId={centre.parentId} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}
