import { type Alternatives, clockOf, type IndonesianTimeZone, type Instead, localTimeOf } from '@kompeten/domain';
import { importSheetsIn, type Locale } from '@kompeten/messages';

const fields: Readonly<Record<string, string>> = {
  'session.instructor_absent': 'instructor',
  'session.instructor_not_qualified': 'instructor',
  'session.instructor_unknown': 'instructor',
  'session.room_unknown': 'room',
  'session.room_closed': 'room',
  'session.room_too_small': 'room',
  'session.centre_closed': 'day',
  'session.unit_not_in_curriculum': 'unitCodes',
  'session.mode_not_of_cohort': 'mode',
};

const clashing: Readonly<Record<string, string>> = { room: 'room', instructor: 'instructor' };

/** At which cell of a timetable a refusal is told. */
export const sessionFieldOf = (code: string, { kind }: Readonly<Record<string, unknown>>): string =>
  (code === 'session.clash' ? clashing[String(kind)] : fields[code]) ?? 'from';

/** What would be free instead of a session, each as the cells that it takes, by the clock of its centre. */
export function insteadOf(alternatives: Alternatives | undefined, zone: IndonesianTimeZone, locale: Locale): Instead[] {
  if (!alternatives) return [];
  const words = importSheetsIn(locale).instead;
  return [
    ...alternatives.rooms.map(({ name, seats }) => ({ label: words.room(name, seats), cells: { room: name } })),
    ...alternatives.times.map(({ startsAt, endsAt }) => {
      const [begins, ends] = [localTimeOf(startsAt, zone), localTimeOf(endsAt, zone)];
      const span = { from: clockOf(begins.minute), until: clockOf(ends.minute) };
      return { label: words.time(begins.day, span.from, span.until), cells: { day: begins.day, ...span } };
    }),
    ...alternatives.instructors.map(({ fullName }) => ({
      ...{ label: words.instructor(fullName), cells: { instructor: fullName } },
    })),
  ];
}
