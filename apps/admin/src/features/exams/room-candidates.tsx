import type { ExamRoom, SeatedPaper } from '@kompeten/domain';
import { formatTime, StatusMark, type Tone, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useActor } from '../../lib/session.ts';
import { CandidateActs } from './candidate-acts.tsx';

const tones: Record<SeatedPaper['status'], Tone> = {
  ...{ expected: 'neutral', admitted: 'info', running: 'good', submitted: 'good' },
  ...{ ended: 'neutral', on_paper: 'info', keyed: 'good', absent: 'bad' },
};

/** Silence of a device that is worth a look, in milliseconds. */
const SILENCE = 90_000;

interface RoomCandidatesProps {
  room: ExamRoom;
  zone: Zone;
  mayRun: boolean;
}

/** Everybody of the room with seat, state and device, and what can be done for each. */
export function RoomCandidates({ room: { papers, now, sitting }, zone, mayRun }: RoomCandidatesProps) {
  const words = useMessages().exams.room;
  const mayRead = useActor().may('exam.read_answers');
  const acts = {
    ...{ id: 'acts', header: words.columns.acts },
    cell: (paper: SeatedPaper) => <CandidateActs paper={paper} sitting={sitting} mayRun={mayRun} mayRead={mayRead} />,
  };
  return (
    <SimpleTable
      caption={words.caption}
      items={papers}
      keyOf={({ id }) => id}
      columns={[
        { id: 'name', header: words.columns.name, cell: ({ candidateName }) => candidateName },
        {
          id: 'seat',
          header: words.columns.seat,
          cell: ({ seatCode, form }) => (
            <>
              <code>{seatCode}</code> <Text span>{words.form(form)}</Text>
            </>
          ),
        },
        {
          id: 'status',
          header: words.columns.status,
          cell: (paper) => <Standing paper={paper} now={now} zone={zone} />,
        },
        {
          id: 'progress',
          header: words.columns.progress,
          cell: ({ answered, questions }) => (questions > 0 ? words.progress(answered, questions) : '–'),
        },
        { id: 'device', header: words.columns.device, cell: (paper) => <Device paper={paper} now={now} /> },
        ...(mayRun || mayRead ? [acts] : []),
      ]}
    />
  );
}

function Standing({ paper, now, zone }: { paper: SeatedPaper; now: string; zone: Zone }) {
  const { room, paperStatus } = useMessages().exams;
  const locale = useLocale();
  const { status, asking, blockedBy, endsAt } = paper;
  const over = endsAt !== null && Date.parse(endsAt) <= Date.parse(now);
  return (
    <>
      <StatusMark tone={asking ? 'warn' : tones[status]}>{asking ? room.asking : paperStatus[status]}</StatusMark>
      {blockedBy ? <Text size="sm">{room.barred[blockedBy]}</Text> : null}
      {status === 'running' && endsAt ? (
        <Text size="sm">{over ? room.over : room.endsAt(formatTime(locale, endsAt, zone))}</Text>
      ) : null}
    </>
  );
}

function Device({ paper: { device, devices, seenAt, focusLosses, status }, now }: { paper: SeatedPaper; now: string }) {
  const words = useMessages().exams.room;
  if (!device) return '–';
  const quiet = seenAt === null ? 0 : Date.parse(now) - Date.parse(seenAt);
  return (
    <>
      <Text span>{device}</Text>
      {status === 'running' && quiet > SILENCE ? (
        <StatusMark tone="warn">{words.silent(Math.floor(quiet / 60_000))}</StatusMark>
      ) : null}
      {devices > 1 ? <Text size="sm">{words.devices(devices)}</Text> : null}
      {focusLosses > 0 ? <Text size="sm">{words.focus(focusLosses)}</Text> : null}
    </>
  );
}
