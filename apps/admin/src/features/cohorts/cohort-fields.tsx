import { type CohortDetail, CohortMode } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import type { useBodyForm } from '../../lib/form.ts';

/** What both a new and a changed cohort are asked for. */
export function CohortFields({ field }: { field: ReturnType<typeof useBodyForm>['field'] }) {
  const { cohorts: words, timetable } = useMessages();
  const { fields, titleHint } = words;
  return (
    <>
      <TextInput {...field('title', fields.title)} description={titleHint} maxLength={200} autoComplete="off" />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput {...field('startsOn', fields.startsOn)} type="date" />
        <TextInput {...field('endsOn', fields.endsOn)} type="date" />
        <NumberField {...field('capacity', fields.capacity)} />
      </SimpleGrid>
      <NativeSelect
        {...field('mode', timetable.modeLabel)}
        size="md"
        data={CohortMode.options.map((value) => ({ value, label: timetable.mode[value] }))}
      />
    </>
  );
}

/** What is shown of a cohort: its plan, its seats and its hours. */
export function CohortFacts({ cohort }: { cohort: CohortDetail }) {
  const { cohorts: words, timetable, rooms } = useMessages();
  const locale = useLocale();
  const { curriculumId, curriculumTitle, trade, startsOn, endsOn, seatsTaken, capacity } = cohort;
  const { completedAt, hoursWaiver } = cohort;
  const { lessonHoursHeld: held, lessonHoursPlanned: planned } = cohort;
  const number = new Intl.NumberFormat(locale);
  return (
    <Stack gap="lg">
      <Facts
        items={[
          {
            name: words.facts.curriculum,
            value: (
              <Link to="/curricula/$curriculumId" params={{ curriculumId }}>
                {curriculumTitle}
              </Link>
            ),
          },
          ...(trade ? [{ name: words.facts.trade, value: rooms.trade[trade] }] : []),
          { name: words.facts.period, value: formatDayRange(locale, startsOn, endsOn) },
          { name: timetable.modeLabel, value: timetable.mode[cohort.mode] },
          { name: words.facts.seats, value: words.seats(seatsTaken, capacity) },
          ...(completedAt ? [{ name: words.facts.completedAt, value: <DateText value={completedAt} /> }] : []),
          ...(hoursWaiver ? [{ name: words.facts.waiver, value: hoursWaiver }] : []),
        ]}
      />
      <div>
        <ProgressBar label={words.hours} done={held} total={planned} />
        <Text size="sm" c="dimmed" mt={4}>
          {words.hoursOf(number.format(held), number.format(planned))}
        </Text>
      </div>
    </Stack>
  );
}
