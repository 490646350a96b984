import type { ApplicantView } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { ApplicantStanding } from './applicant-standing.tsx';
import { FindingList } from './finding-list.tsx';
import { ResetPin } from './reset-pin.tsx';
import { useSelection, useVerify } from './selection.queries.ts';
import { VerificationForm } from './verification-form.tsx';

/** One applicant: what was sent, what the cohort asks, and the decision about it. */
export function ApplicantPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const { selection, shell } = useMessages();
  const { may } = useActor();
  const cohort = useCohort(cohortId);
  const query = useSelection(cohortId);
  const verify = useVerify();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data || !cohort.data) return <LoadingState />;
  const back = (
    <Link to="/cohorts/$cohortId/applicants" params={{ cohortId }}>
      {selection.applicants.back}
    </Link>
  );
  const applicant = query.data.items.find((each) => each.enrolmentId === enrolmentId);
  if (!applicant) return <PageHeader title={shell.states.notFound} back={back} />;
  const mayRecord = may('selection.record', { centreId: cohort.data.centreId });
  const isOpen = applicant.status === 'applied' && query.data.plan.announcedAt === null;
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={applicant.fullName}
        lead={cohort.data.title}
        status={<ApplicantStanding status={applicant.status} />}
        back={back}
      />
      <Said applicant={applicant} />
      <FindingList findings={applicant.findings} />
      {mayRecord && isOpen ? (
        <VerificationForm
          key={applicant.version}
          cohortId={cohortId}
          applicant={applicant}
          documents={query.data.plan.eligibility.documents}
          verify={verify}
        />
      ) : null}
      {mayRecord && applicant.channel !== 'account' ? <ResetPin enrolmentId={enrolmentId} /> : null}
    </Stack>
  );
}

function Said({ applicant }: { applicant: ApplicantView }) {
  const words = useMessages().selection;
  const { education: schools } = useTerms();
  const { applicants } = words;
  const { number, education, phone, cooperative, motivation, guardianName, appliedAt, nominatedBy, channel, note } =
    applicant;
  return (
    <Facts
      items={[
        { name: applicants.number, value: number },
        { name: applicants.appliedAt, value: <DateText value={appliedAt} /> },
        {
          name: applicants.columns.channel,
          value: nominatedBy ? applicants.nominatedBy(nominatedBy) : applicants.channel[channel],
        },
        { name: applicants.education, value: education ? schools[education] : applicants.none },
        { name: applicants.phone, value: phone ?? applicants.none },
        { name: applicants.cooperative, value: cooperative ?? applicants.none },
        { name: applicants.motivation, value: motivation ?? applicants.none },
        ...(guardianName ? [{ name: applicants.guardian, value: guardianName }] : []),
        ...(note ? [{ name: words.verification.note, value: note }] : []),
      ]}
    />
  );
}
