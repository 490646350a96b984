import './timetable.css';
import { localTimeOf, type TimetableWeek, type TrainingSession } from '@kompeten/domain';
import { useMessages, type Zone } from '@kompeten/ui';
import { Button, Group, Text, Title } from '@mantine/core';
import { useDayNames } from './day-names.ts';
import { SessionButton } from './week-cells.tsx';

interface WeekDaysProps {
  week: TimetableWeek;
  zone: Zone;
  onPlace: ((day: string, from: string) => void) | null;
  onOpen: ((session: TrainingSession) => void) | null;
}

/** A week day by day, for a phone. */
export function WeekDays({ week, zone, onPlace, onOpen }: WeekDaysProps) {
  const words = useMessages().timetable;
  const names = useDayNames();
  return (
    <div className="k-days">
      {week.days.map(({ day, opens, closure }) => {
        const own = week.sessions.filter(({ startsAt }) => localTimeOf(startsAt, zone).day === day);
        const [first] = opens;
        return (
          <section key={day} aria-labelledby={`day-${day}`}>
            <Group justify="space-between" wrap="nowrap">
              <Title order={3} size="h5" id={`day-${day}`}>
                {names.long(day)}
              </Title>
              {onPlace && !closure ? (
                <Button
                  size="sm"
                  variant="default"
                  flex="0 0 auto"
                  aria-label={words.placeOn(names.long(day))}
                  onClick={() => onPlace(day, first && first.from !== '00:00' ? first.from : '08:00')}
                >
                  {words.place}
                </Button>
              ) : null}
            </Group>
            {closure ? (
              <Text c="dimmed">{closure.name ? words.closedDay(closure.name) : words.closedWeekly}</Text>
            ) : null}
            {own.length === 0 && !closure ? <Text c="dimmed">{words.noSession}</Text> : null}
            <ul>
              {own.map((session) => (
                <li key={session.id}>
                  <SessionButton {...{ session, week, zone, onOpen }} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
