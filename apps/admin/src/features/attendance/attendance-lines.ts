import type { Enrolment, TrainingSession } from '@kompeten/domain';
import type { Locale, Sentences } from '@kompeten/messages';
import { dayOfInstant, formatShortDay, formatTime } from '@kompeten/ui';
import type { SheetColumn, SheetRow } from '../../lib/sheet/sheet-table.ts';

/** The people of the sheet. */
export const attendanceRows = (people: readonly Enrolment[]): SheetRow[] =>
  people.map(({ id, rosterNumber, person, cooperativeName }) => ({
    id,
    name: `${rosterNumber}. ${person.fullName}`,
    detail: cooperativeName,
  }));

/** The sessions of the sheet in the order of time; one that has not begun says so. */
export function attendanceColumns(
  sessions: readonly TrainingSession[],
  words: Sentences['attendance'],
  locale: Locale,
  now: string,
): SheetColumn[] {
  return [...sessions]
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
    .map((session, index) => ({
      id: session.id,
      short: words.session(index + 1),
      title: `${formatShortDay(locale, dayOfInstant(session.startsAt))}, ${formatTime(locale, session.startsAt)}`,
      detail:
        [session.makeUpForId ? words.makeUp : null, session.mode === 'online' ? words.online : null]
          .filter(Boolean)
          .join(', ') || null,
      closed: Date.parse(session.startsAt) > Date.parse(now) ? words.ahead : null,
    }));
}
