import {
  type CohortDetail,
  clockOf,
  type Instructor,
  MOST_SESSION_MINUTES,
  minuteOf,
  qualificationGaps,
  type TimetableWeek,
} from '@kompeten/domain';
import { useLocale, useMessages } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { NumberField } from '../../components/number-field.tsx';
import { useExplainIssue } from '../../lib/explain.ts';
import { PlaceSelects } from './panel-place.tsx';
import type { SessionDraft } from './session-draft.ts';

interface PanelFieldsProps {
  cohort: CohortDetail;
  week: TimetableWeek;
  instructors: readonly Instructor[];
  draft: SessionDraft;
  first: Ref<HTMLSelectElement>;
  onChange(change: Partial<SessionDraft>): void;
}

/** What a session in the timetable is: unit, day, time, length, room and instructor. */
export function PanelFields({ cohort, week, instructors, draft, first, onChange }: PanelFieldsProps) {
  const { fields } = useMessages().timetable;
  return (
    <>
      <UnitSelect week={week} draft={draft} first={first} onChange={onChange} />
      <TextInput
        type="date"
        label={fields.day}
        value={draft.day}
        onChange={(event) => onChange({ day: event.currentTarget.value })}
      />
      <TimeAndHours week={week} draft={draft} onChange={onChange} />
      <InstructorSelect instructors={instructors} draft={draft} onChange={onChange} />
      <PlaceSelects cohort={cohort} week={week} draft={draft} onChange={onChange} />
    </>
  );
}

type PartProps = Pick<PanelFieldsProps, 'week' | 'draft' | 'onChange'>;

function UnitSelect({ week, draft, first, onChange }: PartProps & Pick<PanelFieldsProps, 'first'>) {
  const words = useMessages().timetable;
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const several = draft.session && draft.session.unitCodes.length > 1 ? draft.session.unitCodes.join(', ') : null;
  return (
    <NativeSelect
      ref={first}
      size="md"
      label={words.fields.unit}
      value={draft.unitCode}
      onChange={(event) => onChange({ unitCode: event.currentTarget.value })}
      data={[
        ...(several ? [{ value: '', label: several }] : []),
        ...week.units.map(({ code, title, remaining }) => ({
          value: code,
          label: words.unitOption(title, number.format(remaining)),
        })),
      ]}
    />
  );
}

function TimeAndHours({ week, draft, onChange }: PartProps) {
  const { fields, ends } = useMessages().timetable;
  const explainIssue = useExplainIssue();
  const { minutesPerHour } = week;
  const hours = draft.minutes / minutesPerHour;
  const isWhole = Number.isInteger(hours);
  const isTooLong = draft.minutes > MOST_SESSION_MINUTES;
  const end =
    draft.minutes > 0 && !isTooLong && draft.from ? clockOf((minuteOf(draft.from) + draft.minutes) % 1440) : null;
  return (
    <div>
      <SimpleGrid cols={2}>
        <TextInput
          type="time"
          label={fields.from}
          value={draft.from}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <NumberField
          label={fields.hours}
          error={isTooLong ? explainIssue({ pointer: '/endsAt', code: 'session_too_long' }) : undefined}
          value={isWhole ? (hours > 0 ? hours : '') : Math.round(hours * 10) / 10}
          onChange={(typed) => onChange({ minutes: typeof typed === 'number' ? typed * minutesPerHour : 0 })}
        />
      </SimpleGrid>
      {end ? (
        <Text size="sm" c="dimmed" mt={4}>
          {ends(end)}
        </Text>
      ) : null}
    </div>
  );
}

function InstructorSelect({
  instructors,
  draft,
  onChange,
}: Pick<PanelFieldsProps, 'instructors' | 'draft' | 'onChange'>) {
  const { cohorts, shell, timetable } = useMessages();
  const asked = draft.unitCode ? [draft.unitCode] : (draft.session?.unitCodes ?? []);
  const rated = instructors
    .map(({ id, fullName, qualifications }) => ({
      id,
      fullName,
      fit: qualificationGaps(qualifications, asked, draft.day).length === 0,
    }))
    .sort((one, other) => Number(other.fit) - Number(one.fit));
  return (
    <NativeSelect
      size="md"
      label={timetable.fields.instructor}
      value={draft.instructorId}
      onChange={(event) => onChange({ instructorId: event.currentTarget.value })}
      data={[
        { value: '', label: shell.form.choose },
        ...rated.map(({ id, fullName, fit }) => ({
          value: id,
          label: `${fullName}, ${fit ? cohorts.qualified : cohorts.notQualified}`,
        })),
      ]}
    />
  );
}
