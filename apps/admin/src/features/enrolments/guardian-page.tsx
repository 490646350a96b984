import { type Enrolment, Guardian, GuardianRecord } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { GuardianFields } from '../../components/guardian-fields.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useEnrolment, useRecordGuardian } from './enrolments.queries.ts';

/** The consent of a guardian, recorded for somebody who is on the list already. */
export function GuardianPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const words = useMessages();
  const query = useEnrolment(cohortId, enrolmentId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (query.isPending) return <LoadingState />;
  const back = (
    <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={{ cohortId, enrolmentId }}>
      {words.enrolments.keep}
    </Link>
  );
  if (!query.data) return <PageHeader title={words.shell.states.notFound} back={back} />;
  const { lacksGuardian, guardian, person } = query.data;
  if (!(lacksGuardian || guardian)) {
    return (
      <PageHeader title={words.enrolments.guardian.title} lead={words.enrolments.guardian.notNeeded} back={back} />
    );
  }
  return (
    <Stack gap="md" className="k-narrow">
      <PageHeader
        title={guardian ? words.enrolments.guardian.change : words.enrolments.guardian.record}
        lead={words.enrolments.guardian.recordLead(person.fullName)}
        back={back}
      />
      <GuardianForm enrolment={query.data} />
    </Stack>
  );
}

function GuardianForm({ enrolment: { id: enrolmentId, cohortId, version, guardian } }: { enrolment: Enrolment }) {
  const words = useMessages().enrolments.guardian;
  const record = useRecordGuardian();
  const navigate = useNavigate();
  const { fullName, phone, way, givenOn } = guardian ?? {};
  const known = { fullName, phone, way: way === 'form' ? '' : way, givenOn };
  const body = useBodyForm({
    body: GuardianRecord,
    initialValues: { version, guardian: valuesOf(Guardian, known) },
    onSubmit: async (typed) => {
      await record.mutateAsync({ params: { enrolmentId }, body: typed });
      announce(words.saved);
      await navigate({ to: '/cohorts/$cohortId/enrolments/$enrolmentId', params: { cohortId, enrolmentId } });
    },
  });
  return (
    <Stack component="form" gap="lg" {...body.formProps}>
      <ErrorSummary faults={body.faults} />
      <GuardianFields field={(part, label) => body.field(`guardian.${part}`, label)} />
      <Group>
        <Button type="submit" loading={body.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
