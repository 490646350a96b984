import { asksGuardian, type CohortDetail, type Enrolment, enrollableStatuses, NewEnrolment } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { GuardianFields } from '../../components/guardian-fields.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useCohort } from '../../lib/roster.ts';
import { today } from '../../lib/today.ts';
import { BirthFields } from './birth-fields.tsx';
import { EnrolledNotice } from './enrolled-notice.tsx';
import { MoreFields } from './enrolment-fields.tsx';
import { useEnrol } from './enrolments.queries.ts';
import { IdentityFields } from './identity-fields.tsx';
import { nobody, type TypedPerson } from './person-form.ts';

/** People are enrolled one by one; after each the form is ready for the next. */
export function NewEnrolmentPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().enrolments;
  const terms = useTerms();
  const query = useCohort(cohortId);
  const [enrolled, setEnrolled] = useState<Enrolment | null>(null);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { title, status, seatsTaken, capacity } = query.data;
  const isOpen = enrollableStatuses.includes(status);
  return (
    <Stack gap="md" className="k-narrow">
      <PageHeader
        title={words.newTitle}
        lead={words.newLead(title)}
        back={
          <Link to="/cohorts/$cohortId/enrolments" params={{ cohortId }}>
            {words.backToList}
          </Link>
        }
      />
      {enrolled ? <EnrolledNotice enrolment={enrolled} /> : null}
      <Text c="dimmed">{words.seats(seatsTaken, capacity)}</Text>
      {isOpen && seatsTaken >= capacity ? <StatusMark tone="warn">{words.full}</StatusMark> : null}
      {isOpen ? (
        <EnrolmentForm key={enrolled?.id} cohort={query.data} again={enrolled !== null} onEnrolled={setEnrolled} />
      ) : (
        <StatusMark tone="warn">{words.closed(terms.status[status])}</StatusMark>
      )}
    </Stack>
  );
}

interface EnrolmentFormProps {
  cohort: CohortDetail;
  again: boolean;
  onEnrolled(enrolment: Enrolment): void;
}

function EnrolmentForm({ cohort, again, onEnrolled }: EnrolmentFormProps) {
  const words = useMessages().enrolments;
  const enrol = useEnrol();
  const body = useBodyForm({
    body: NewEnrolment,
    initialValues: nobody,
    secret: 'person.identity.value',
    onSubmit: async (typed) => onEnrolled(await enrol.mutateAsync({ params: { cohortId: cohort.id }, body: typed })),
  });
  useEffect(() => {
    if (again) document.getElementById('person.fullName')?.focus();
  }, [again]);
  const form = {
    field: body.field,
    typed: body.form.values as unknown as TypedPerson,
    set: (name: string, value: unknown) => body.form.setFieldValue(name, value as never),
  };
  return (
    <Stack component="form" gap="lg" {...body.formProps}>
      <ErrorSummary faults={body.faults} />
      <TextInput
        {...body.field('person.fullName', words.fields.fullName)}
        description={words.fullNameHint}
        maxLength={100}
        autoComplete="off"
      />
      <IdentityFields form={form} />
      <BirthFields form={form} />
      {asksGuardian(form.typed.person.birthDate, today()) ? (
        <GuardianFields field={(part, label) => form.field(`guardian.${part}`, label)} />
      ) : null}
      <MoreFields form={form} />
      <Group>
        <Button type="submit" loading={body.pending}>
          {words.submit}
        </Button>
      </Group>
    </Stack>
  );
}
