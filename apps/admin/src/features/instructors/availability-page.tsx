import { type Instructor, type InstructorAbsence, NewAbsence } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorPage, ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useAbsences, useAddAbsence, useRemoveAbsence } from './instructor-profile.queries.ts';
import { InstructorTabs } from './instructor-tabs.tsx';
import { useInstructor } from './instructors.queries.ts';

/** The days on which an instructor cannot teach: told, and taken back. */
export function AvailabilityPage({ instructorId }: { instructorId: string }) {
  const query = useInstructor(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Availability instructor={query.data} /> : <LoadingState />;
}

function Availability({ instructor }: { instructor: Instructor }) {
  const all = useMessages();
  const words = all.instructorProfile.absence;
  const absences = useAbsences(instructor.id);
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.title}
        lead={words.lead(instructor.fullName)}
        back={<Link to="/instructors">{all.instructors.back}</Link>}
      />
      <InstructorTabs instructor={instructor} />
      <AbsenceForm instructorId={instructor.id} />
      {absences.isLoadingError ? <ErrorState error={absences.error} onRetry={() => absences.refetch()} /> : null}
      {absences.data?.items.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : null}
      {absences.data && absences.data.items.length > 0 ? <Absences absences={absences.data.items} /> : null}
    </Stack>
  );
}

function AbsenceForm({ instructorId }: { instructorId: string }) {
  const words = useMessages().instructorProfile.absence;
  const add = useAddAbsence();
  const blank = valuesOf(NewAbsence);
  const form = useBodyForm({
    body: NewAbsence,
    initialValues: blank,
    onSubmit: async (body) => {
      await add.mutateAsync({ params: { instructorId }, body });
      announce(words.added);
      form.form.setValues(blank);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('from', words.from)} type="date" />
        <TextInput {...form.field('to', words.to)} type="date" />
      </SimpleGrid>
      <TextInput {...form.field('reason', words.reason)} description={words.reasonHint} maxLength={200} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}

function Absences({ absences }: { absences: readonly InstructorAbsence[] }) {
  const words = useMessages().instructorProfile.absence;
  const locale = useLocale();
  const daysOf = ({ from, to }: InstructorAbsence) => words.range(formatDay(locale, from), formatDay(locale, to));
  return (
    <SimpleTable
      caption={words.caption}
      items={absences}
      keyOf={({ id }) => id}
      columns={[
        { id: 'days', header: words.days, cell: daysOf },
        { id: 'reason', header: words.reason, cell: ({ reason }) => reason },
        { id: 'acts', header: words.acts, cell: (each) => <Remove absence={each} days={daysOf(each)} /> },
      ]}
    />
  );
}

function Remove({ absence: { id: absenceId, instructorId }, days }: { absence: InstructorAbsence; days: string }) {
  const words = useMessages().instructorProfile.absence;
  const explain = useExplain();
  const remove = useRemoveAbsence();
  const act = () =>
    remove.mutate({ params: { instructorId, absenceId } }, { onSuccess: () => announce(words.removed) });
  return (
    <>
      <Button size="sm" variant="subtle" aria-label={words.removeOf(days)} loading={remove.isPending} onClick={act}>
        {words.remove}
      </Button>
      {remove.isError ? (
        <Text size="sm" c="bad" role="alert">
          {explain(remove.error)}
        </Text>
      ) : null}
    </>
  );
}
