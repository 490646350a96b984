import { lessonHoursIn } from '@kompeten/domain';
import { useLocale, useMessages, type Zone, zoneNames } from '@kompeten/ui';
import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';
import { usePolicy } from '../../lib/policies.ts';
import { instantAt } from './session-time.ts';

/** Day and times as typed. */
export interface TypedTime {
  day: string;
  from: string;
  until: string;
}

interface SessionWhenProps {
  form: Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'>;
  zone: Zone;
  value: TypedTime;
  onChange(value: TypedTime): void;
}

/** When a session is held, in the time of the centre. */
export function SessionWhen({ form, zone, value, onChange }: SessionWhenProps) {
  const words = useMessages().cohorts;
  const set = (change: Partial<TypedTime>) => {
    const typed = { ...value, ...change };
    onChange(typed);
    form.form.setFieldValue('startsAt', instantAt(typed.day, typed.from, zone));
    form.form.setFieldValue('endsAt', instantAt(typed.day, typed.until, zone));
  };
  const { day, from, until } = words.sessionFields;
  const zoneHint = words.zoneHint(zoneNames[zone]);
  const starts = form.field('startsAt', from);
  const ends = form.field('endsAt', until);
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          id="day"
          type="date"
          label={day}
          value={value.day}
          error={starts.error && !value.day ? starts.error : undefined}
          onChange={(event) => set({ day: event.currentTarget.value })}
        />
        <TextInput
          id="startsAt"
          type="time"
          label={from}
          value={value.from}
          error={starts.error}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          id="endsAt"
          type="time"
          label={until}
          value={value.until}
          error={ends.error}
          onChange={(event) => set({ until: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {zoneHint} <SessionHours startsAt={starts.value} endsAt={ends.value} />
      </Text>
    </Stack>
  );
}

function SessionHours({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const words = useMessages().cohorts;
  const locale = useLocale();
  const minutes = usePolicy('lesson_hour.minutes').value;
  if (!startsAt || !endsAt || startsAt >= endsAt) return null;
  return words.sessionHours(new Intl.NumberFormat(locale).format(lessonHoursIn({ startsAt, endsAt }, minutes)));
}
