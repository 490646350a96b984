import {
  assessedStatuses,
  type Candidacy,
  localTimeOf,
  needsAssessor,
  type SeatWish,
  timeZoneOf,
} from '@kompeten/domain';
import type { Sentences } from '@kompeten/messages';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ReasonField, useReason } from '../../components/reason-field.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useAssessmentSession, useReplaceAssessor } from './assessment-sessions.queries.ts';
import { SeatField } from './seat-field.tsx';

/** Names another assessor for a candidate whose own declared a conflict; what stands against each is said in the list. */
export function ReplaceAssessorPage({ sessionId, candidacyId }: { sessionId: string; candidacyId: string }) {
  const words = useMessages().assessmentSessions;
  const query = useAssessmentSession(sessionId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { candidacies, startsAt, regionCode } = query.data;
  const candidacy = candidacies.find(({ id }) => id === candidacyId);
  const { day } = localTimeOf(startsAt, timeZoneOf(regionCode));
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={words.another.title}
        lead={candidacy ? leadOf(candidacy, words.another) : undefined}
        back={
          <Link to="/assessment-sessions/$sessionId" params={{ sessionId }}>
            {words.replan.back}
          </Link>
        }
      />
      {candidacy && assessedStatuses.includes(candidacy.status) ? (
        <AnotherForm candidacy={candidacy} day={day} />
      ) : (
        <StatusMark tone="neutral">{words.another.stays}</StatusMark>
      )}
    </Stack>
  );
}

const leadOf = (candidacy: Candidacy, words: Sentences['assessmentSessions']['another']) =>
  (needsAssessor(candidacy) ? words.lead : words.absentLead)(candidacy.fullName, candidacy.assessorName);

function AnotherForm({ candidacy, day }: { candidacy: Candidacy; day: string }) {
  const words = useMessages().assessmentSessions.another;
  const explain = useExplain();
  const navigate = useNavigate();
  const replace = useReplaceAssessor();
  const [wish, setWish] = useTyped<SeatWish | null>('wish', null);
  const reason = useReason('replace');
  const absent = !needsAssessor(candidacy);
  const { id: candidacyId, sessionId, applicationId, fullName, version } = candidacy;
  const submit = (chosen: SeatWish) => {
    const { assessorId, mitigation } = chosen;
    replace.mutate(
      { params: { candidacyId }, body: { version, assessorId, mitigation, ...(absent && { reason: reason.given }) } },
      {
        onSuccess: async () => {
          await navigate({ to: '/assessment-sessions/$sessionId', params: { sessionId } });
          announce(words.saved);
        },
      },
    );
  };
  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault();
        const given = reason.ask();
        if (wish && (!absent || given)) submit(wish);
      }}
    >
      <ErrorSummary faults={replace.error ? [{ message: explain(replace.error) }] : []} />
      <SeatField application={{ id: applicationId, fullName }} day={day} wish={wish ?? undefined} onChange={setWish} />
      {absent ? <ReasonField reason={reason} hint={words.reasonHint} /> : null}
      <Text>{words.renews}</Text>
      <div>
        <Button type="submit" loading={replace.isPending} disabled={wish === null}>
          {words.save}
        </Button>
      </div>
    </Stack>
  );
}
