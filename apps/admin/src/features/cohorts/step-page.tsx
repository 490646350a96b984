import { type CohortDetail, CohortEvent } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ReasonField, useReason } from '../../components/reason-field.tsx';
import { ErrorPage, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { CohortStanding } from './cohort-standing.tsx';
import { useStandings, useTransition } from './cohorts.queries.ts';
import { notPassing } from './not-passing.ts';
import { NotPassingList } from './not-passing-list.tsx';
import { type Step, stepsOf } from './steps.ts';

/** A step of a cohort is confirmed on a page of its own that says what follows. */
export function StepPage({ cohortId, event: asked }: { cohortId: string; event: string }) {
  const words = useMessages().cohorts;
  const { may } = useActor();
  const query = useCohort(cohortId);
  const [taken, setTaken] = useState<Step | null>(null);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const cohort = query.data;
  const event = CohortEvent.safeParse(asked).data;
  const steps = stepsOf(cohort.events, may('cohort.waive', { centreId: cohort.centreId }));
  const step = taken ?? steps.find((each) => each.event === event);
  const mayManage = may('cohort.manage', { centreId: cohort.centreId });
  if (!step || step.kind === 'blocked' || !mayManage) {
    return <PageHeader title={cohort.title} lead={words.unavailable} back={<Back id={cohortId} />} />;
  }
  const form = { cohort, step, onBegin: () => setTaken(step) };
  return step.event === 'complete' ? <Completion {...form} /> : <StepForm key={step.event} {...form} />;
}

/** Completing decides on people: whom it would declare not to have passed is said first, by the sheets as they stand now. */
function Completion(form: StepFormProps) {
  const { id, status } = form.cohort;
  const standings = useStandings(id);
  if (!standings.isFetchedAfterMount) return <LoadingState />;
  if (!standings.data) {
    return <StepForm {...form} before={<ErrorState error={standings.error} onRetry={() => standings.refetch()} />} />;
  }
  const people = notPassing(status, standings.data.items);
  const active = standings.data.items.filter(({ enrolmentStatus }) => enrolmentStatus === 'active').length;
  const passing = Math.max(active - people.length, 0);
  const before = <NotPassingList cohortId={id} people={people} passing={passing} />;
  return <StepForm {...form} notPassing={people.length} before={before} />;
}

function Back({ id, done = false }: { id: string; done?: boolean }) {
  const words = useMessages().cohorts;
  return (
    <Link to="/cohorts/$cohortId" params={{ cohortId: id }}>
      {done ? words.toCohort : words.keep}
    </Link>
  );
}

interface StepFormProps {
  cohort: CohortDetail;
  step: Step;
  /** The step is under way: what the cohort takes next no longer matters here. */
  onBegin(): void;
  /** How many this step declares not to have passed. */
  notPassing?: number;
  /** What is to be known before the step is taken. */
  before?: ReactNode;
}

function StepForm({
  cohort,
  step: { event, kind, blockers },
  onBegin,
  notPassing: failing = 0,
  before,
}: StepFormProps) {
  const words = useMessages().cohorts;
  const terms = useTerms();
  const transition = useTransition();
  const reason = useReason('step', 1);
  const said = words.event[event];
  if (transition.isSuccess) {
    const actions = <Back id={cohort.id} done />;
    return <DonePage title={said.done} reference={cohort.title} next={said.next} actions={actions} />;
  }
  const confirm = () => {
    const given = reason.ask();
    if (kind === 'with_reason' && !given) {
      reason.field.current?.focus();
      return false;
    }
    onBegin();
    const body = { event, version: cohort.version, ...(given && { reason: given }) };
    return transition.mutate({ params: { cohortId: cohort.id }, body });
  };
  return (
    <ConfirmPage
      title={terms.cohortEvent[event]}
      lead={cohort.title}
      consequences={said.consequences}
      statement={failing > 0 ? words.completion.statement(failing) : words.statement}
      confirmLabel={terms.cohortEvent[event]}
      tone={event === 'cancel' ? 'bad' : 'brand'}
      cancel={<Back id={cohort.id} />}
      act={transition}
      onConfirm={confirm}
    >
      <div>
        <CohortStanding status={cohort.status} />
      </div>
      {before}
      {kind === 'with_reason' ? <StepReason blockers={blockers} reason={reason} /> : null}
    </ConfirmPage>
  );
}

interface StepReasonProps {
  blockers: Step['blockers'];
  reason: ReturnType<typeof useReason>;
}

function StepReason({ blockers, reason }: StepReasonProps) {
  const words = useMessages().cohorts;
  const locale = useLocale();
  const lifted = blockers.map((each) => explainBlocker(locale, each)).join('; ');
  const { hours, needed } = words.reasonHints;
  return (
    <ReasonField
      reason={reason}
      label={words.reason}
      hint={lifted ? `${hours} (${lifted})` : needed}
      needed={explainBlocker(locale, { code: 'reason_needed' })}
    />
  );
}
