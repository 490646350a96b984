import { type CohortDetail, SessionMode, type TimetableWeek } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { NativeSelect, TextInput } from '@mantine/core';
import type { SessionDraft } from './session-draft.ts';

interface PlaceProps {
  cohort: CohortDetail;
  week: TimetableWeek;
  draft: SessionDraft;
  onChange(change: Partial<SessionDraft>): void;
}

/** Whether people meet in a room of the centre, somewhere else, or online. */
export function PlaceSelects({ cohort, week, draft, onChange }: PlaceProps) {
  const words = useMessages().timetable;
  const terms = useTerms();
  return (
    <>
      {cohort.mode === 'blended' ? (
        <NativeSelect
          size="md"
          label={words.fields.mode}
          value={draft.mode}
          onChange={(event) => onChange({ mode: SessionMode.parse(event.currentTarget.value) })}
          data={SessionMode.options.map((value) => ({ value, label: terms.sessionMode[value] }))}
        />
      ) : null}
      {draft.mode === 'on_site' ? (
        <NativeSelect
          size="md"
          label={words.fields.room}
          value={draft.roomId}
          onChange={(event) => onChange({ roomId: event.currentTarget.value })}
          data={[
            { value: '', label: words.noRoom },
            ...week.rooms
              .filter(({ active }) => active)
              .map(({ id, name, seats }) => ({
                value: id,
                label: words.roomOption(name, seats, seats >= week.participants),
              })),
          ]}
        />
      ) : null}
      {draft.mode === 'online' || !draft.roomId ? (
        <TextInput
          label={words.fields.place}
          value={draft.place}
          maxLength={150}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}
