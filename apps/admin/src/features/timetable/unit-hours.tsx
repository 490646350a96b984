import './timetable.css';
import type { TimetableWeek } from '@kompeten/domain';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';

/** How many lesson hours of each unit are placed, and how many remain. */
export function UnitHours({ week }: { week: TimetableWeek }) {
  const words = useMessages().timetable;
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const isWhole = week.units.every(({ remaining }) => remaining === 0);
  return (
    <Stack component="section" gap="sm" aria-labelledby="hours-title">
      <Title order={2} size="h4" id="hours-title">
        {words.units}
      </Title>
      {isWhole ? <StatusMark tone="good">{words.allPlaced}</StatusMark> : null}
      <ul className="k-unit-hours">
        {week.units.map(({ code, title, lessonHours, planned, remaining }) => (
          <li key={code}>
            <Text size="sm" id={`hours-${code}`}>
              {words.unitLeft(title, number.format(remaining), number.format(lessonHours))}
            </Text>
            <progress
              className="k-progress"
              aria-labelledby={`hours-${code}`}
              value={Math.min(planned, lessonHours)}
              max={lessonHours}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
