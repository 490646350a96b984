import { ActivityKind, type Instructor, NewActivity } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { usePlanActivity } from './instructor-profile.queries.ts';
import { useInstructor } from './instructors.queries.ts';

/** An activity of an instructor's development plan is planned. */
export function NewActivityPage({ instructorId }: { instructorId: string }) {
  const query = useInstructor(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <PlanForm instructor={query.data} /> : <LoadingState />;
}

function PlanForm({ instructor: { id: instructorId, fullName } }: { instructor: Instructor }) {
  const words = useMessages().instructorProfile.activity;
  const navigate = useNavigate();
  const plan = usePlanActivity();
  const way = { to: '/instructors/$instructorId/development', params: { instructorId } } as const;
  const form = useBodyForm({
    body: NewActivity,
    initialValues: valuesOf(NewActivity, { kind: 'tot' }),
    onSubmit: async (body) => {
      await plan.mutateAsync({ params: way.params, body });
      announce(words.planned);
      await navigate(way);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.planTitle} lead={words.planLead(fullName)} back={<Link {...way}>{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <NativeSelect
        {...form.field('kind', words.fields.kind)}
        data={ActivityKind.options.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <TextInput {...form.field('title', words.fields.title)} maxLength={200} />
      <TextInput {...form.field('provider', words.fields.provider)} maxLength={150} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput {...form.field('startsOn', words.fields.startsOn)} type="date" />
        <TextInput {...form.field('endsOn', words.fields.endsOn)} type="date" />
        <NumberField {...form.field('hours', words.fields.hours)} />
      </SimpleGrid>
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.plan}
        </Button>
      </Group>
    </Stack>
  );
}
