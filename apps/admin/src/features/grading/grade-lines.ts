import type { CurriculumUnit, FieldSession } from '@kompeten/domain';
import type { FieldSentences } from '@kompeten/messages';
import { type Ahead, aheadWords } from '../../lib/sheet/ahead.ts';
import type { SheetColumn } from '../../lib/sheet/sheet-table.ts';

/** Whether a unit is planned and none of its sessions has begun; the register refuses such a judgement. */
function isAhead(unitCode: string, sessions: readonly FieldSession[], { ids }: Ahead): boolean {
  const own = sessions.filter(({ unitCodes }) => unitCodes.includes(unitCode));
  return own.length > 0 && own.every(({ id }) => ids.has(id));
}

/** The units of the sheet; one that is still ahead says so. */
export const gradeColumns = (
  units: readonly CurriculumUnit[],
  sessions: readonly FieldSession[],
  words: FieldSentences,
  ahead: Ahead,
): SheetColumn[] =>
  units.map(({ code, title, compulsory }, index) => {
    const { closed, note } = aheadWords(isAhead(code, sessions, ahead), ahead, words.attendance.ahead);
    return {
      id: code,
      short: words.grading.unitShort(index + 1),
      title,
      detail: [compulsory ? null : words.grading.optional, note].filter(Boolean).join(', ') || null,
      closed,
    };
  });
