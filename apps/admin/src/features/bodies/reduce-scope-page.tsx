import { type BodyLicence, ScopeReduction } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useBodyLicences, useReduceScope } from './bodies.queries.ts';

/** A scheme leaves the scope of a licence after a day (rule 4). */
export function ReduceScopePage({ bodyId, licenceId }: { bodyId: string; licenceId: string }) {
  const { scope: words, toBody } = useMessages().bodyForms;
  const query = useBodyLicences(bodyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const licence = query.data.items.find(({ id }) => id === licenceId);
  if (licence?.scopes.some(({ endsOn }) => endsOn === null)) return <ReductionForm licence={licence} />;
  const back = (
    <Link to="/bodies/$bodyId" params={{ bodyId }}>
      {toBody}
    </Link>
  );
  return (
    <Stack>
      <PageHeader title={words.title} back={back} />
      <EmptyState title={words.nothing} />
    </Stack>
  );
}

function ReductionForm({ licence: { id: licenceId, bodyId, number, scopes } }: { licence: BodyLicence }) {
  const { scope: words, toBody } = useMessages().bodyForms;
  const navigate = useNavigate();
  const reduce = useReduceScope();
  const way = { to: '/bodies/$bodyId', params: { bodyId } } as const;
  const form = useBodyForm({
    body: ScopeReduction,
    initialValues: valuesOf(ScopeReduction),
    onSubmit: async (body) => {
      await reduce.mutateAsync({ params: { bodyId, licenceId }, body });
      announce(words.done);
      await navigate(way);
    },
  });
  const open = scopes.filter(({ endsOn }) => endsOn === null);
  const choices = open.map(({ schemeId, schemeTitle, schemeCode }) => ({
    value: schemeId,
    label: `${schemeTitle} (${schemeCode})`,
  }));
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.title} lead={words.lead(number)} back={<Link {...way}>{toBody}</Link>} />
      <ErrorSummary faults={form.faults} />
      <NativeSelect
        {...form.field('schemeId', words.scheme)}
        size="md"
        data={[{ value: '', label: words.pick }, ...choices]}
      />
      <TextInput {...form.field('endsOn', words.endsOn)} type="date" />
      <TextInput {...form.field('reason', words.reason)} maxLength={300} autoComplete="off" />
      {words.consequences.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
      <Group>
        <Button type="submit" color="bad" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
