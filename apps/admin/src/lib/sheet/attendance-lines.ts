import type { FieldSession } from '@kompeten/domain';
import type { FieldSentences, Locale } from '@kompeten/messages';
import { dayOfInstant, formatShortDay, formatTime } from '@kompeten/ui';
import { type Ahead, aheadWords } from './ahead.ts';
import type { SheetColumn } from './sheet-table.ts';

/** The sessions of the sheet in the order of time; one that has not begun says so. */
export function attendanceColumns(
  sessions: readonly FieldSession[],
  words: FieldSentences['attendance'],
  locale: Locale,
  ahead: Ahead,
): SheetColumn[] {
  return [...sessions]
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
    .map((session, index) => {
      const { closed, note } = aheadWords(ahead.ids.has(session.id), ahead, words.ahead);
      const kinds = [session.makeUpForId ? words.makeUp : null, session.mode === 'online' ? words.online : null, note];
      return {
        id: session.id,
        short: words.session(index + 1),
        title: `${formatShortDay(locale, dayOfInstant(session.startsAt))}, ${formatTime(locale, session.startsAt)}`,
        detail: kinds.filter(Boolean).join(', ') || null,
        closed,
      };
    });
}
