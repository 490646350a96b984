import type { Sentences } from '@kompeten/messages';
import type { SheetFace } from '../../lib/sheet/sheet-table.ts';
import { attendanceKeys, unrecorded } from './attendance.keys.ts';
import type { AttendanceValue } from './attendance-value.ts';

const tones = { present: 'good', late: 'warn', excused: 'info', absent: 'bad' } as const;

/** How attendance is entered, shown and spoken in a language. */
export function attendanceFace(words: Pick<Sentences, 'attendance' | 'terms'>): SheetFace<AttendanceValue> {
  return {
    letters: attendanceKeys,
    emptied: unrecorded,
    isEmpty: ({ status }) => status === null,
    sign: ({ status }) => (status ? words.attendance.signs[status] : ''),
    noted: ({ note }) => note !== null,
    word: ({ status, note }) => {
      const said = status
        ? `${words.attendance.signs[status]}, ${words.terms.attendance[status].toLowerCase()}`
        : words.attendance.none;
      return note === null ? said : `${said}, ${note}`;
    },
    tone: ({ status }) => (status ? tones[status] : 'none'),
  };
}
