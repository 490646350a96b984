import { type CandidateIdentity, NikNaming } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NikReading } from '../../components/nik-reading.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useFreshIdentity, useNameCandidateNik } from './candidate-identity.queries.ts';

/** The NIK that a candidate has by now; it is read as it is typed. */
export function CandidateNikPage({ applicationId }: { applicationId: string }) {
  const { applicationDesk, enrolments } = useMessages();
  const words = applicationDesk.identity;
  const query = useFreshIdentity(applicationId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { person } = query.data;
  const back = (
    <Link to="/applications/$applicationId" params={{ applicationId }}>
      {enrolments.keep}
    </Link>
  );
  if (person.identityKind !== 'none') return <PageHeader title={words.nameNik} lead={words.notNeeded} back={back} />;
  return (
    <Stack gap="md" className="k-narrow">
      <PageHeader title={words.nameNik} lead={words.nikLead(person.fullName)} back={back} />
      <NikForm identity={query.data} />
    </Stack>
  );
}

function NikForm({ identity: { applicationId, person, version } }: { identity: CandidateIdentity }) {
  const { applicationDesk, enrolments } = useMessages();
  const words = applicationDesk.identity;
  const name = useNameCandidateNik();
  const navigate = useNavigate();
  const params = { applicationId };
  const body = useBodyForm({
    body: NikNaming,
    initialValues: { version, nik: '' },
    secret: 'nik',
    onSubmit: async (typed) => {
      await name.mutateAsync({ params, body: typed });
      announce(words.saved);
      await navigate({ to: '/applications/$applicationId', params });
    },
  });
  return (
    <Stack component="form" gap="lg" {...body.formProps}>
      <ErrorSummary faults={body.faults} />
      <TextInput
        {...body.field('nik', enrolments.fields.nik)}
        description={enrolments.nikHint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={22}
      />
      <NikReading nik={String(body.form.values.nik)} birthDate={person.birthDate} sex="" />
      <Group>
        <Button type="submit" loading={body.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
