import { type AssessmentApplication, isEditable } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { AnswerForm } from './answer-form.tsx';
import { ApplicationMark } from './application-mark.tsx';
import { useApplication } from './applications.queries.ts';
import { AssessorChoices } from './assessor-choices.tsx';
import { CandidateIdentityPart } from './candidate-identity.tsx';
import { CheckForm } from './check-form.tsx';
import { DeskFiles } from './desk-files.tsx';
import { DeskForm } from './desk-form.tsx';
import { DeskSelfAssessment } from './desk-self-assessment.tsx';
import { DeskSubmit } from './desk-submit.tsx';
import { PlanForm } from './plan-form.tsx';
import { ReassessmentPart } from './reassessment-part.tsx';
import { SelfAssessmentReview } from './self-assessment-review.tsx';

/** One application: what was handed in, its check and answer, and later the self-assessment and the plan. */
export function ApplicationPage({ applicationId }: { applicationId: string }) {
  const query = useApplication(applicationId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return <Case application={query.data} />;
}

function Case({ application }: { application: AssessmentApplication }) {
  const { assessmentApplications: words, candidateCards, dataRights } = useMessages();
  const { may } = useActor();
  const { id, bodyId, fullName, number, status, selfAssessment, reassessment } = application;
  const decides = may('application.decide', { bodyId });
  const enters = may('application.enter', { bodyId });
  return (
    <Stack gap="lg">
      <PageHeader
        title={fullName}
        lead={number}
        status={<ApplicationMark application={application} />}
        back={<Link to="/applications">{words.title}</Link>}
      />
      <Warnings application={application} />
      <ApplicationFacts application={application} />
      {may('candidate.identify') ? <CandidateIdentityPart applicationId={id} /> : null}
      {may('candidate_card.issue', { bodyId }) && status !== 'draft' ? (
        <div>
          <Link to="/bodies/$bodyId/claim-cards/$applicationId" params={{ bodyId, applicationId: id }}>
            {candidateCards.one}
          </Link>
        </div>
      ) : null}
      {may('data_request.handle', { bodyId }) && status !== 'draft' ? (
        <div>
          <Link to="/applications/$applicationId/erasure" params={{ applicationId: id }}>
            {dataRights.erasure.askLink}
          </Link>
        </div>
      ) : null}
      {reassessment ? <ReassessmentPart applicationId={id} offer={reassessment} enters={enters} /> : null}
      {enters && isEditable(status) ? <Desk application={application} /> : null}
      {status === 'draft' ? null : <CheckForm application={application} decides={decides && status === 'submitted'} />}
      {decides && status === 'submitted' ? <AnswerForm application={application} /> : null}
      {decides && status !== 'draft' ? <AssessorChoices applicationId={id} /> : null}
      {enters && status === 'accepted' ? <DeskSelfAssessment application={application} /> : null}
      {selfAssessment ? <SelfAssessmentReview application={application} selfAssessment={selfAssessment} /> : null}
      {selfAssessment ? <PlanForm application={application} /> : null}
    </Stack>
  );
}

/** What is done for an applicant at the desk, as long as nothing is handed in. */
function Desk({ application }: { application: AssessmentApplication }) {
  return (
    <>
      <DeskForm application={application} />
      <DeskFiles application={application} />
      <DeskSubmit application={application} />
    </>
  );
}

function Warnings({ application: { warnings } }: { application: AssessmentApplication }) {
  const words = useMessages().assessmentApplications;
  if (warnings.length === 0) return null;
  return (
    <section aria-label={words.warnings}>
      {warnings.map((warning) => (
        <StatusMark key={warning} tone="warn">
          {words.names.warning[warning]}
        </StatusMark>
      ))}
    </section>
  );
}

function ApplicationFacts({ application }: { application: AssessmentApplication }) {
  const { assessmentApplications: words, enrolments } = useMessages();
  const terms = useTerms();
  const { guardianNeeded } = application;
  const { schemeTitle, versionLabel, purpose, cooperativeName, form, assessorName, feeRupiah, submitted, remark } =
    application;
  const role = form.cooperativeRole ? terms.cooperativeRole[form.cooperativeRole] : words.none;
  return (
    <>
      <Facts
        items={[
          { name: words.facts.scheme, value: words.version(schemeTitle, versionLabel) },
          { name: words.facts.purpose, value: words.names.purpose[purpose] },
          { name: words.facts.cooperative, value: cooperativeName ?? words.none },
          { name: words.facts.role, value: role },
          { name: words.facts.reach, value: [form.phone, form.email].filter(Boolean).join(', ') || words.none },
          ...(guardianNeeded || form.guardian
            ? [{ name: words.facts.guardian, value: form.guardian?.fullName ?? enrolments.guardian.lacking }]
            : []),
          { name: words.facts.assessor, value: assessorName ?? words.none },
          {
            name: words.facts.fee,
            value: feeRupiah === null ? words.none : `Rp${feeRupiah.toLocaleString('id-ID')}`,
          },
          ...(remark ? [{ name: words.reason, value: remark }] : []),
        ]}
      />
      {submitted ? <Text size="sm">{words.submission(submitted.number, submitted.byName)}</Text> : null}
    </>
  );
}
