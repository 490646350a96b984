import type { AttendanceValue } from '@kompeten/domain';
import type { FieldSentences } from '@kompeten/messages';
import type { SheetFace } from '../../lib/sheet/sheet-table.ts';
import { attendanceKeys, unrecorded } from './attendance.keys.ts';

const tones = { present: 'good', late: 'warn', excused: 'info', absent: 'bad' } as const;

/** How attendance is entered, shown and spoken in a language. */
export function attendanceFace(words: Pick<FieldSentences, 'attendance' | 'terms'>): SheetFace<AttendanceValue> {
  return {
    letters: attendanceKeys,
    staying: new Set(),
    emptied: unrecorded,
    filling: ({ status }) => ({ status, note: null }),
    mark: () => '',
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
