import { type CohortDetail, type Enrolment, enrolmentMachine, eventsFrom } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { EnrolmentContacts } from './enrolment-contacts.tsx';
import { EnrolmentFacts } from './enrolment-fields.tsx';
import { EnrolmentNotices } from './enrolment-notices.tsx';
import { EnrolmentStanding } from './enrolment-standing.tsx';
import { useEnrolment } from './enrolments.queries.ts';
import { RecordingActs, recordable } from './recording-acts.tsx';
import { TraineePhoto } from './trainee-photo.tsx';

/** One person in one cohort: what was written down, what is to be checked, what can be done. */
export function EnrolmentPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const words = useMessages();
  const cohort = useCohort(cohortId);
  const enrolment = useEnrolment(cohortId, enrolmentId);
  const failed = [cohort, enrolment].find(({ isLoadingError }) => isLoadingError);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => failed.refetch()} />;
  if (!cohort.data || enrolment.isPending) return <LoadingState />;
  const back = (
    <Link to="/cohorts/$cohortId/enrolments" params={{ cohortId }}>
      {words.enrolments.backToList}
    </Link>
  );
  if (!enrolment.data) return <PageHeader title={words.shell.states.notFound} back={back} />;
  return (
    <Stack gap="lg">
      <PageHeader
        title={enrolment.data.person.fullName}
        lead={cohort.data.title}
        status={<EnrolmentStanding status={enrolment.data.status} />}
        back={back}
      />
      <EnrolmentNotices {...enrolment.data} />
      <EnrolmentFacts enrolment={enrolment.data} />
      <Acts cohort={cohort.data} enrolment={enrolment.data} />
      <TraineePhoto enrolmentId={enrolmentId} name={enrolment.data.person.fullName} centreId={cohort.data.centreId} />
      <EnrolmentContacts enrolmentId={enrolmentId} centreId={cohort.data.centreId} />
    </Stack>
  );
}

function Acts({ cohort, enrolment }: { cohort: CohortDetail; enrolment: Enrolment }) {
  const {
    enrolments: words,
    people: { record },
    dataRights,
  } = useMessages();
  const { may } = useActor();
  const params = { cohortId: cohort.id, enrolmentId: enrolment.id };
  const subject = { centreId: cohort.centreId };
  const exits = eventsFrom(enrolmentMachine, enrolment.status).filter(
    (event) => event === 'withdraw' || event === 'dismiss',
  );
  const mayCard = may('claim_card.issue', subject);
  const mayReveal = may('person.reveal_nik', subject) && enrolment.person.identityKind === 'nik';
  const mayManage = may('enrolment.manage', subject);
  const mayExit = mayManage && exits.length > 0;
  const mayRecord = mayManage && Object.values(recordable(enrolment)).includes(true);
  if (!mayCard && !mayReveal && !mayExit && !mayRecord) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="acts-title">
      <Title order={2} size="h4" id="acts-title">
        {words.acts}
      </Title>
      <Group gap="sm">
        {mayCard ? (
          <LinkButton to="/cohorts/$cohortId/enrolments/$enrolmentId/claim-card" params={params}>
            {enrolment.hasClaimCard ? words.renewCard : words.makeCard}
          </LinkButton>
        ) : null}
        {mayRecord ? <RecordingActs enrolment={enrolment} /> : null}
        {may('person.read_record', subject) ? (
          <LinkButton to="/cohorts/$cohortId/enrolments/$enrolmentId/record" params={params} variant="default">
            {record.action}
          </LinkButton>
        ) : null}
        {may('data_request.handle', subject) ? (
          <LinkButton to="/cohorts/$cohortId/enrolments/$enrolmentId/erasure" params={params} variant="default">
            {dataRights.erasure.askLink}
          </LinkButton>
        ) : null}
        {mayReveal ? (
          <LinkButton to="/cohorts/$cohortId/enrolments/$enrolmentId/nik" params={params} variant="default">
            {words.revealNik}
          </LinkButton>
        ) : null}
        {(mayExit ? exits : []).map((event) => (
          <LinkButton
            key={event}
            to="/cohorts/$cohortId/enrolments/$enrolmentId/exit/$event"
            params={{ ...params, event }}
            variant="outline"
            color="bad"
          >
            {words[event]}
          </LinkButton>
        ))}
      </Group>
    </Stack>
  );
}
