import '../../components/pages.css';
import type { CohortDetail, RemedialCandidate, RemedialsOfCohort } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useRemedials } from './evaluation.queries.ts';
import { RemedialForm } from './remedial-form.tsx';

/** Who of a completed cohort may be judged again, and what was. */
export function Remedials({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages().evaluation.remedial;
  const remedials = useRemedials(cohort.id);
  if (remedials.isLoadingError) return <ErrorState error={remedials.error} onRetry={() => remedials.refetch()} />;
  if (!remedials.data) return <LoadingState lines={3} />;
  const { items } = remedials.data;
  return (
    <Stack component="section" gap="sm" aria-labelledby="remedial-title">
      <Title order={2} size="h4" id="remedial-title">
        {words.title}
      </Title>
      <Window {...remedials.data} />
      {remedials.data.opensOn !== null && items.length === 0 ? <Text>{words.none}</Text> : null}
      <ul className="k-work-list">
        {items.map((candidate) => (
          <Candidate key={candidate.enrolmentId} candidate={candidate} cohort={cohort} facts={remedials.data} />
        ))}
      </ul>
    </Stack>
  );
}

function Window({ opensOn, closesOn, open }: RemedialsOfCohort) {
  const words = useMessages().evaluation.remedial;
  const locale = useLocale();
  if (opensOn === null || closesOn === null) return <Text>{words.notYet}</Text>;
  return (
    <>
      <Text>{words.window(formatDay(locale, opensOn), formatDay(locale, closesOn))}</Text>
      {open ? null : <StatusMark tone="warn">{words.over}</StatusMark>}
    </>
  );
}

interface CandidateProps {
  candidate: RemedialCandidate;
  cohort: CohortDetail;
  facts: RemedialsOfCohort;
}

function Candidate({ candidate, cohort, facts }: CandidateProps) {
  const words = useMessages().evaluation.remedial;
  const { may } = useActor();
  const [recording, setRecording] = useState(false);
  const { fullName, status, outstanding, attendancePercent, attendanceSuffices } = candidate;
  const mayRecord = status === 'not_passed' && cohort.status === 'completed' && may('grading.record');
  return (
    <li>
      <Stack gap="xs" align="flex-start">
        <Title order={3} size="h5">
          {fullName}
        </Title>
        {outstanding.length === 0 ? <StatusMark tone="good">{words.nothing}</StatusMark> : null}
        {attendanceSuffices ? null : (
          <>
            <StatusMark tone="warn">{words.attendance(attendancePercent ?? 0, facts.minimumPercent)}</StatusMark>
            <Text size="sm">{words.attendanceText}</Text>
          </>
        )}
        <ul className="k-reasons" aria-label={words.outstanding}>
          {outstanding.map(({ unitCode, title, judgement }) => (
            <li key={unitCode}>
              {title} ({unitCode}): {judgement ?? words.neverJudged}
            </li>
          ))}
        </ul>
        <History candidate={candidate} />
        {mayRecord && outstanding.length > 0 ? (
          <Button
            variant={recording ? 'default' : 'outline'}
            w="fit-content"
            aria-expanded={recording}
            aria-label={recording ? undefined : words.recordOf(fullName)}
            onClick={() => setRecording(!recording)}
          >
            {recording ? words.close : words.record}
          </Button>
        ) : null}
        {recording && mayRecord ? <RemedialForm candidate={candidate} onSaved={() => setRecording(false)} /> : null}
      </Stack>
    </li>
  );
}

function History({ candidate: { remedials } }: { candidate: RemedialCandidate }) {
  const words = useMessages().evaluation.remedial;
  const locale = useLocale();
  if (remedials.length === 0) return null;
  return (
    <ul className="k-reasons" aria-label={words.history}>
      {remedials.map(({ id, unitCode, before, judgement, heldOn, note, recordedByName }) => (
        <li key={id}>
          {words.entry(unitCode, before ?? words.neverJudged, judgement, formatDay(locale, heldOn), recordedByName)}.{' '}
          {note}
        </li>
      ))}
    </ul>
  );
}
