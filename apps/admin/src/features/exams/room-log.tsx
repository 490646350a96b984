import type { ExamRoom } from '@kompeten/domain';
import { formatTime, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useIncident } from './exams.queries.ts';

interface RoomLogProps {
  room: ExamRoom;
  zone: Zone;
  mayRun: boolean;
}

/** What happened in the room, the latest first, and a field for what nobody else sees. */
export function RoomLog({ room, zone, mayRun }: RoomLogProps) {
  const words = useMessages().exams.log;
  const locale = useLocale();
  return (
    <Stack component="section" gap="sm" aria-labelledby="log-title">
      <Title order={2} size="h4" id="log-title">
        {words.title}
      </Title>
      {mayRun ? <IncidentForm room={room} /> : null}
      {room.events.length === 0 ? <Text c="dimmed">{words.none}</Text> : null}
      <ul className="k-room-log">
        {room.events.map(({ id, at, candidateName, kind, note, byName }) => (
          <li key={id}>
            {[
              formatTime(locale, at, zone),
              candidateName ?? words.wholeRoom,
              words.kind[kind],
              note,
              byName ? `(${byName})` : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function IncidentForm({ room: { sitting, papers } }: { room: ExamRoom }) {
  const words = useMessages().exams.log;
  const explain = useExplain();
  const incident = useIncident();
  const [note, setNote] = useTyped('incident', '');
  const [paperId, setPaperId] = useTyped('incident of', '');
  const send = (event: FormEvent) => {
    event.preventDefault();
    incident.mutate(
      { params: { sittingId: sitting.id }, body: { note, paperId: paperId || null } },
      {
        onSuccess: () => {
          setNote('');
          announce(words.added);
        },
      },
    );
  };
  return (
    <Stack component="form" gap="sm" className="k-narrow" onSubmit={send}>
      <ErrorSummary faults={incident.error ? [{ message: explain(incident.error) }] : []} />
      <NativeSelect
        label={words.about}
        size="md"
        value={paperId}
        onChange={(event) => setPaperId(event.currentTarget.value)}
        data={[
          { value: '', label: words.wholeRoom },
          ...papers.map(({ id, candidateName }) => ({ value: id, label: candidateName })),
        ]}
      />
      <Textarea
        label={words.note}
        autosize
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group>
        <Button type="submit" variant="outline" disabled={note.trim().length < 3} loading={incident.isPending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
