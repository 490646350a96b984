import { type Enrolment, EnrolmentExit, enrolmentMachine, eventsFrom } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useEnrolment, useExit } from './enrolments.queries.ts';

type ExitEvent = 'withdraw' | 'dismiss';

interface ExitPageProps {
  cohortId: string;
  enrolmentId: string;
  event: string;
}

/** Leaving a cohort is confirmed on a page of its own, with a reason. */
export function ExitPage({ cohortId, enrolmentId, event }: ExitPageProps) {
  const words = useMessages().enrolments;
  const query = useEnrolment(cohortId, enrolmentId);
  const [begun, setBegun] = useState(false);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (query.isPending) return <LoadingState />;
  const exit = EnrolmentExit.shape.event.safeParse(event).data;
  const enrolment = query.data;
  if (!exit || !enrolment || !(begun || eventsFrom(enrolmentMachine, enrolment.status).includes(exit))) {
    return (
      <PageHeader
        title={words.acts}
        lead={words.exitUnavailable}
        back={
          <Link to="/cohorts/$cohortId/enrolments" params={{ cohortId }}>
            {words.backToList}
          </Link>
        }
      />
    );
  }
  return <ExitForm enrolment={enrolment} event={exit} onBegin={() => setBegun(true)} />;
}

interface ExitFormProps {
  enrolment: Enrolment;
  event: ExitEvent;
  onBegin(): void;
}

function ExitForm({ enrolment, event, onBegin }: ExitFormProps) {
  const words = useMessages().enrolments;
  const exit = useExit();
  const { id: enrolmentId, cohortId, version, person } = enrolment;
  if (exit.isSuccess) {
    return (
      <DonePage
        title={words.exitDone[event]}
        reference={person.fullName}
        next={words.exitNext}
        actions={
          <Link to="/cohorts/$cohortId/enrolments" params={{ cohortId }}>
            {words.backToList}
          </Link>
        }
      />
    );
  }
  const confirm = (reason: string) => {
    onBegin();
    exit.mutate({ params: { enrolmentId }, body: { event, version, reason } });
  };
  return (
    <ConfirmWithReason
      title={words.exitTitle[event]}
      lead={person.fullName}
      consequences={words.exitConsequences[event]}
      statement={words.exitStatement}
      confirmLabel={words[event]}
      tone="bad"
      cancel={
        <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={{ cohortId, enrolmentId }}>
          {words.keep}
        </Link>
      }
      act={exit}
      reason={{ label: words.exitReason, hint: words.exitReasonHint, needed: words.exitReasonHint, least: 5 }}
      onConfirm={confirm}
    />
  );
}
