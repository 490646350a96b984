import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Locator, Page } from 'playwright-core';
import type { Course } from './course.ts';

const { grading, sheet } = messages('id');

/** The address of a cohort's grade sheet. */
export const gradesOf = ({ cohort }: Course): string => `/admin/cohorts/${cohort.id}/grades`;

/** One cell of the sheet on screen. */
export function cellOf(page: Page, { people }: Course, place: number, unit: number): Locator {
  const row = page
    .getByRole('grid', { name: grading.sheetLabel })
    .getByRole('row')
    .filter({ hasText: people[place]?.person.fullName ?? '?' });
  return row.getByRole('gridcell').nth(unit);
}

/** How a cell is read out once the register has it. */
export const savedAs = (judgement: 'K' | 'BK'): string => `${grading[judgement]}, ${sheet.states.sent}`;

/** Cells that outlive the browser, but that the register does not have yet. */
export const keptCell = (page: Page, judgement: 'K' | 'BK'): Locator =>
  page.getByRole('gridcell', { name: `${grading[judgement]}, ${sheet.states.device}` });

/** Waits until so many cells are judged and the register has all of them. */
export async function allSaved(page: Page, { people, unitCodes }: Course, judged: number): Promise<void> {
  await page.getByText(grading.progress(judged, people.length * unitCodes.length)).waitFor();
  await page.getByText(sheet.allSent).waitFor();
}

/** The judgements of the register, unit by unit and in the order of the people; a dot where there is none, or none in force. */
export async function register(course: Course): Promise<string> {
  const units = await judgementsOf(course);
  return units.map((unit) => unit.join(' ').replaceAll('contested', '.')).join(' | ');
}

/** What the register says of each person, unit by unit: a judgement, a dot where there is none, or that it is contested. */
export async function judgementsOf({ manager, cohort, people, unitCodes }: Course): Promise<string[][]> {
  const { grades } = await manager.call(contract.listGrades, { params: { cohortId: cohort.id } });
  const of = (unit: string, person: string) => {
    const grade = grades.find(({ unitCode, enrolmentId }) => unitCode === unit && enrolmentId === person);
    return grade?.contested ? 'contested' : (grade?.judgement ?? '.');
  };
  return unitCodes.map((unit) => people.map(({ id }) => of(unit, id)));
}

/** Every judgement that the register ever got for a cohort, one by one. */
export const historyOf = async ({ manager, cohort }: Course) =>
  (await manager.call(contract.listGradeEvents, { params: { cohortId: cohort.id }, query: {} })).items;

/** Says a judgement through the API, as somebody elsewhere does. */
export async function judge(
  { head, cohort, people, unitCodes }: Course,
  place: number,
  unit: number,
  judgement: 'K' | 'BK',
  by = head,
): Promise<void> {
  const grade = { enrolmentId: people[place]?.id ?? '', unitCode: unitCodes[unit] ?? '', judgement };
  await by.call(contract.recordGrades, { params: { cohortId: cohort.id }, body: { grades: [grade] } });
}

/** How the cell is called in lists outside the grid. */
export const nameOfCell = ({ people, unitCodes }: Course, place: number, unit: number): string =>
  `${place + 1}. ${people[place]?.person.fullName} · ${unitCodes[unit]}`;

/** Types letters without waiting for any of them to be dealt with: the browser gets them as fast as it takes them. */
export async function typeAtOnce(page: Page, letters: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const strokes = [...letters].flatMap((text) => {
    const key = {
      key: text,
      code: `Key${text.toUpperCase()}`,
      windowsVirtualKeyCode: text.toUpperCase().charCodeAt(0),
    };
    return [
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key }),
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ];
  });
  await Promise.all(strokes);
}
