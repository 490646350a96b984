import type { CurriculumUnit, FieldSession } from '@kompeten/domain';
import type { FieldSentences } from '@kompeten/messages';
import type { SheetColumn } from '../../lib/sheet/sheet-table.ts';

/** Whether a unit is planned and none of its sessions has begun; the register refuses such a judgement. */
export function isAhead(unitCode: string, sessions: readonly FieldSession[], now: string): boolean {
  const own = sessions.filter(({ unitCodes }) => unitCodes.includes(unitCode));
  return own.length > 0 && own.every(({ startsAt }) => Date.parse(startsAt) > Date.parse(now));
}

/** The units of the sheet; one that is still ahead says so. */
export const gradeColumns = (
  units: readonly CurriculumUnit[],
  sessions: readonly FieldSession[],
  words: FieldSentences,
  now: string,
): SheetColumn[] =>
  units.map(({ code, title, compulsory }, index) => ({
    id: code,
    short: words.grading.unitShort(index + 1),
    title,
    detail: compulsory ? null : words.grading.optional,
    closed: isAhead(code, sessions, now) ? words.attendance.ahead : null,
  }));
