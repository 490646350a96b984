import { type CohortDetail, type Room, SessionMode, type TrainingSession } from '@kompeten/domain';
import { formatInstant, formatTime, useLocale, useMessages, useTerms, type Zone } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import type { useBodyForm } from '../../lib/form.ts';

interface SessionPlaceProps {
  field: ReturnType<typeof useBodyForm>['field'];
  sessions: readonly TrainingSession[];
  rooms: readonly Room[];
  zone: Zone;
}

/** Where and about what a session is, and which one it makes up for. */
export function SessionPlace({ field, sessions, rooms, zone }: SessionPlaceProps) {
  const { cohorts: words, timetable } = useMessages();
  const { sessionFields: fields, noMakeUp } = words;
  const terms = useTerms();
  const locale = useLocale();
  const mode = field('mode', fields.mode);
  const first = sessions.filter(({ makeUpForId }) => makeUpForId === null);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          {...mode}
          size="md"
          data={SessionMode.options.map((value) => ({ value, label: terms.sessionMode[value] }))}
        />
        <TextInput {...field('place', mode.value === 'online' ? fields.link : fields.place)} maxLength={150} />
      </SimpleGrid>
      {rooms.length > 0 && mode.value !== 'online' ? (
        <NativeSelect
          {...field('roomId', timetable.fields.room)}
          size="md"
          data={[
            { value: '', label: timetable.noRoom },
            ...rooms
              .filter(({ active }) => active)
              .map(({ id, name, seats }) => ({ value: id, label: timetable.roomOption(name, seats, true) })),
          ]}
        />
      ) : null}
      <TextInput {...field('topic', fields.topic)} maxLength={200} />
      {first.length > 0 ? (
        <NativeSelect
          {...field('makeUpForId', fields.makeUpFor)}
          size="md"
          data={[
            { value: '', label: noMakeUp },
            ...first.map(({ id, startsAt }) => ({ value: id, label: formatInstant(locale, startsAt, zone) })),
          ]}
        />
      ) : null}
    </>
  );
}

/** What a table of sessions shows. */
export type SessionColumns = [Column<TrainingSession>, ...Column<TrainingSession>[]];

/** What is shown of a session, in the time of its centre. */
export function useSessionColumns(cohort: CohortDetail, zone: Zone): SessionColumns {
  const words = useMessages().cohorts;
  const terms = useTerms();
  const locale = useLocale();
  const { sessionColumns: heads } = words;
  const titles = new Map(cohort.units.map(({ code, title }) => [code, title]));
  return [
    {
      id: 'when',
      header: heads.when,
      cell: ({ startsAt, endsAt }) => (
        <>
          <DateText value={startsAt} zone={zone} /> – {formatTime(locale, endsAt, zone)}
        </>
      ),
    },
    {
      id: 'units',
      header: heads.units,
      cell: ({ unitCodes, topic }) =>
        [topic, ...unitCodes.map((code) => titles.get(code) ?? code)].filter(Boolean).join('; '),
    },
    { id: 'instructor', header: heads.instructor, cell: ({ instructorName }) => instructorName },
    {
      id: 'place',
      header: heads.place,
      cell: ({ mode, roomName, place }) => [terms.sessionMode[mode], roomName, place].filter(Boolean).join(', '),
    },
    { id: 'hours', header: heads.hours, cell: ({ lessonHours }) => new Intl.NumberFormat(locale).format(lessonHours) },
    { id: 'note', header: heads.note, cell: (session) => <Note session={session} /> },
  ];
}

function Note({ session: { waiverReason, makeUpForId } }: { session: TrainingSession }) {
  const words = useMessages().cohorts;
  const notes = [makeUpForId ? words.makeUp : null, waiverReason ? words.waived(waiverReason) : null].filter(Boolean);
  return notes.length > 0 ? notes.join('; ') : '–';
}
