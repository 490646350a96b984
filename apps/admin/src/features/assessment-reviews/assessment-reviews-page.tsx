import type { AssessmentReviews } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useAssessmentReviews } from './assessment-reviews.queries.ts';
import { InstrumentsReviewForm } from './instruments-review-form.tsx';
import { ProcessReviewForm } from './process-review-form.tsx';
import { ReviewPart } from './review-part.tsx';
import { ValidationOutcomeForm } from './validation-outcome-form.tsx';
import { ValidationPlanForm } from './validation-plan-form.tsx';

interface PageProps {
  sessionId: string;
}

/** Reviews of an assessment session and its validation: what FR.AK.06, FR.IA.11 and FR.VA print. */
export function AssessmentReviewsPage({ sessionId }: PageProps) {
  const words = useMessages().assessmentReviews;
  const { may } = useActor();
  const query = useAssessmentReviews(sessionId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState lines={6} />;
  const back = may('assessment.read') ? (
    <Link to="/assessment-sessions/$sessionId" params={{ sessionId }}>
      {words.back}
    </Link>
  ) : (
    <Link to="/assessments">{words.backToAssessments}</Link>
  );
  return (
    <Stack gap="xl">
      <PageHeader title={words.title} lead={words.lead(query.data.sessionTitle)} back={back} />
      <Parts sessionId={sessionId} reviews={query.data} />
    </Stack>
  );
}

function Parts({ sessionId, reviews }: PageProps & { reviews: AssessmentReviews }) {
  const { items, reviews: mayReview, validates } = reviews;
  // A form that was sent begins anew, so that what was recorded is not taken for what is being written.
  const fresh = (kind: string) => items.find(({ said }) => said.kind === kind)?.id ?? kind;
  return (
    <>
      <ReviewPart kind="process" reviews={reviews}>
        {mayReview ? <ProcessReviewForm key={fresh('process')} sessionId={sessionId} /> : null}
      </ReviewPart>
      <ReviewPart kind="instruments" reviews={reviews}>
        {mayReview ? <InstrumentsReviewForm key={fresh('instruments')} sessionId={sessionId} /> : null}
      </ReviewPart>
      <ReviewPart kind="validation_plan" reviews={reviews}>
        {validates ? <ValidationPlanForm key={fresh('validation_plan')} sessionId={sessionId} /> : null}
      </ReviewPart>
      <ReviewPart kind="validation_outcome" reviews={reviews}>
        {validates ? <ValidationOutcomeForm key={fresh('validation_outcome')} sessionId={sessionId} /> : null}
      </ReviewPart>
    </>
  );
}
