import { useMessages } from '@kompeten/ui';
import { SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import type { DayHours } from './week-hours.ts';

interface WeekHoursFieldsProps {
  week: readonly DayHours[];
  onChange(week: DayHours[]): void;
}

const parts = ['from', 'until', 'againFrom', 'againUntil'] as const;

/** The hours of each day of the week, before and after a break. */
export function WeekHoursFields({ week, onChange }: WeekHoursFieldsProps) {
  const words = useMessages().opening;
  const set = (index: number, part: (typeof parts)[number], value: string) =>
    onChange(week.map((day, each) => (each === index ? { ...day, [part]: value } : day)));
  return (
    <Stack component="section" gap="sm" aria-labelledby="hours-title" id="hours" tabIndex={-1}>
      <Title order={2} size="h4" id="hours-title">
        {words.hours}
      </Title>
      <Text size="sm" c="dimmed">
        {words.hoursHint}
      </Text>
      {week.map((day, index) => {
        const name = words.weekday[index] ?? '';
        return (
          <SimpleGrid key={name} cols={{ base: 2, sm: 4 }}>
            {parts.map((part) => (
              <TextInput
                key={part}
                type="time"
                label={words.part[part](name)}
                value={day[part]}
                onChange={(event) => set(index, part, event.currentTarget.value)}
              />
            ))}
          </SimpleGrid>
        );
      })}
    </Stack>
  );
}
