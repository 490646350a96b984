import './enrolments.css';
import { type Enrolment, RevealReason } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { groupNik } from '../../lib/nik-digits.ts';
import { useEnrolment, useRevealNik } from './enrolments.queries.ts';
import { PopulationCheck } from './population-check.tsx';

/** The whole NIK is shown once, for a reason that is logged. */
export function NikPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const query = useEnrolment(cohortId, enrolmentId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Reveal enrolment={query.data} /> : <LoadingState />;
}

function Reveal({ enrolment }: { enrolment: Enrolment }) {
  const words = useMessages().enrolments;
  const { id: enrolmentId, cohortId, person } = enrolment;
  const reveal = useRevealNik();
  const back = (
    <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={{ cohortId, enrolmentId }}>
      {words.keep}
    </Link>
  );
  const form = useBodyForm({
    body: RevealReason,
    initialValues: { reason: '' },
    fleeting: true,
    onSubmit: (body) => reveal.mutateAsync({ params: { enrolmentId }, body }),
  });
  if (person.identityKind !== 'nik') {
    return <PageHeader title={words.revealTitle} lead={words.revealNone} back={back} />;
  }
  return (
    <Stack gap="xl">
      <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
        <PageHeader title={words.revealTitle} lead={words.revealLead(person.fullName)} back={back} />
        {reveal.data ? (
          <div className="k-secret" role="status">
            <Text fw={600}>{words.revealed}</Text>
            <output className="k-nik-number">{groupNik(reveal.data.nik)}</output>
            <Button variant="default" onClick={() => reveal.reset()}>
              {words.hide}
            </Button>
          </div>
        ) : (
          <>
            <ErrorSummary faults={form.faults} />
            <Textarea
              {...form.field('reason', words.revealReason)}
              description={words.revealReasonHint}
              autosize
              minRows={2}
              maxLength={300}
            />
            <Group>
              <Button type="submit" loading={form.pending}>
                {words.reveal}
              </Button>
            </Group>
          </>
        )}
      </Stack>
      <PopulationCheck enrolmentId={enrolmentId} />
    </Stack>
  );
}
