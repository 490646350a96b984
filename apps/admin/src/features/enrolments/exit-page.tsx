import { type Enrolment, EnrolmentExit, enrolmentMachine, eventsFrom } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
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
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { id: enrolmentId, cohortId, version, person } = enrolment;
  const isShort = reason.trim().length < 5;
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
  const confirm = () => {
    setMissing(isShort);
    if (isShort) return document.getElementById('reason')?.focus();
    onBegin();
    exit.mutate({ params: { enrolmentId }, body: { event, version, reason } });
  };
  return (
    <ConfirmPage
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
      pending={exit.isPending}
      error={exit.error}
      onConfirm={confirm}
    >
      <Textarea
        id="reason"
        label={words.exitReason}
        description={words.exitReasonHint}
        error={missing && isShort ? words.exitReasonHint : undefined}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmPage>
  );
}
