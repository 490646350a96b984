import type { CurriculumUnit, Enrolment, TrainingSession } from '@kompeten/domain';
import type { Sentences } from '@kompeten/messages';
import type { SheetColumn, SheetRow } from '../../lib/sheet/sheet-table.ts';

/** The people of the sheet, with their place in the list and their cooperative. */
export const gradeRows = (people: readonly Enrolment[]): SheetRow[] =>
  people.map(({ id, rosterNumber, person, cooperativeName }) => ({
    id,
    name: `${rosterNumber}. ${person.fullName}`,
    detail: cooperativeName,
  }));

/** Whether a unit is planned and none of its sessions has begun; the register refuses such a judgement. */
export function isAhead(unitCode: string, sessions: readonly TrainingSession[], now: string): boolean {
  const own = sessions.filter(({ unitCodes }) => unitCodes.includes(unitCode));
  return own.length > 0 && own.every(({ startsAt }) => Date.parse(startsAt) > Date.parse(now));
}

/** The units of the sheet; one that is still ahead says so. */
export const gradeColumns = (
  units: readonly CurriculumUnit[],
  sessions: readonly TrainingSession[],
  words: Sentences,
  now: string,
): SheetColumn[] =>
  units.map(({ code, title, compulsory }, index) => ({
    id: code,
    short: words.grading.unitShort(index + 1),
    title,
    detail: compulsory ? null : words.grading.optional,
    closed: isAhead(code, sessions, now) ? words.attendance.ahead : null,
  }));
