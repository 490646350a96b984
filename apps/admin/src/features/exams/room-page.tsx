import './exams.css';
import { type ExamRoom, isExamPrinted, timeZoneOf } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useRoom } from './exams.queries.ts';
import { RoomCandidates } from './room-candidates.tsx';
import { RoomLog } from './room-log.tsx';
import { RoomPapers } from './room-papers.tsx';
import { RoomSteps } from './room-steps.tsx';

/** The room of a written test: its code, who is where, what happened; it goes on by itself. */
export function RoomPage({ sittingId }: { sittingId: string }) {
  const query = useRoom(sittingId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return <Room room={query.data} />;
}

function Room({ room }: { room: ExamRoom }) {
  const words = useMessages().exams;
  const { may } = useActor();
  const { sitting, papers } = room;
  const mayRun = may('exam.run');
  const of = (...statuses: string[]) => papers.filter(({ status }) => statuses.includes(status)).length;
  const zone = timeZoneOf(room.regionCode);
  return (
    <Stack gap="lg">
      <PageHeader
        title={sitting.title}
        lead={words.room.counts(
          of('admitted'),
          of('running', 'on_paper'),
          of('submitted', 'ended', 'keyed'),
          papers.length,
        )}
        status={
          <StatusMark tone={sitting.status === 'open' ? 'good' : 'neutral'}>{words.status[sitting.status]}</StatusMark>
        }
        back={<Link to="/exams">{words.back}</Link>}
      />
      {sitting.status === 'open' ? <RoomCode code={sitting.roomCode} /> : null}
      {mayRun ? <RoomSteps room={room} /> : null}
      <RoomCandidates room={room} zone={zone} mayRun={mayRun} />
      {mayRun && isExamPrinted(sitting.status) ? <RoomPapers sitting={sitting} /> : null}
      <RoomLog room={room} zone={zone} mayRun={mayRun} />
    </Stack>
  );
}

function RoomCode({ code }: { code: string }) {
  const words = useMessages().exams.room;
  const address = `${window.location.host}/ujian`;
  return (
    <section className="k-room-code" aria-label={words.code}>
      <Text>{words.address}</Text>
      <Text fw={600}>{address}</Text>
      <Text>{words.code}</Text>
      <output className="k-room-digits">
        {code.slice(0, 3)} {code.slice(3)}
      </output>
    </section>
  );
}
