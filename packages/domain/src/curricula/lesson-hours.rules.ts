import type { UnitElement } from '../competencies/competency-unit.ts';
import type { CurriculumDetail, CurriculumUnit, NonUnitSubject } from './curriculum.ts';
import type { UnitSyllabus } from './syllabus.ts';

/** Lesson hours of theory and practice. */
export interface Split {
  theoryHours: number;
  practiceHours: number;
}

const none: Split = { theoryHours: 0, practiceHours: 0 };
const plus = (one: Split, other: Split): Split => ({
  theoryHours: one.theoryHours + other.theoryHours,
  practiceHours: one.practiceHours + other.practiceHours,
});

/** The hours in sum. */
export const hoursIn = ({ theoryHours, practiceHours }: Split): number => theoryHours + practiceHours;

/** Theory and practice of a unit, or null where nobody has said how its hours are split. */
export function splitOf({
  theoryHours,
  practiceHours,
}: Pick<CurriculumUnit, 'theoryHours' | 'practiceHours'>): Split | null {
  return theoryHours === null || practiceHours === null ? null : { theoryHours, practiceHours };
}

/** The time of a syllabus, its indicators in sum. */
export function syllabusTime({ elements }: Pick<UnitSyllabus, 'elements'>): Split {
  const indicators = elements.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.indicators));
  return indicators.reduce(plus, none);
}

/** The lesson hours of a whole curriculum by what they are for. */
export interface HoursSummary extends Split {
  /** Hours of units whose split nobody has said. */
  unspecifiedHours: number;
  unitHours: number;
  subjectHours: number;
  onTheJobHours: number;
  /** All of it. */
  totalHours: number;
}

/** The sums of a curriculum: theory, practice, units, subjects beside them, on the job, and all together. */
export function hoursSummary({
  units,
  subjects,
  onTheJob,
}: Pick<CurriculumDetail, 'units' | 'subjects' | 'onTheJob'>): HoursSummary {
  const split = [...units.map(splitOf), ...subjects].filter((each) => each !== null).reduce<Split>(plus, none);
  const unitHours = sum(units.map(({ lessonHours }) => lessonHours));
  const unspecifiedHours = sum(units.map((unit) => (splitOf(unit) === null ? unit.lessonHours : 0)));
  const subjectHours = sum(subjects.map((subject: NonUnitSubject) => hoursIn(subject)));
  const onTheJobHours = onTheJob?.lessonHours ?? 0;
  const totalHours = unitHours + subjectHours + onTheJobHours;
  return { ...split, unspecifiedHours, unitHours, subjectHours, onTheJobHours, totalHours };
}

const sum = (hours: readonly number[]) => hours.reduce((all, each) => all + each, 0);

/** Hours spread evenly over some parts, in quarters; what does not divide falls to the first ones. */
export function spreadHours(hours: number, parts: number): number[] {
  const quarters = Math.round(hours * 4);
  const each = Math.floor(quarters / parts);
  return Array.from({ length: parts }, (_, at) => (each + (at < quarters - each * parts ? 1 : 0)) / 4);
}

/** A syllabus out of a standard's elements: one indicator for each criterion, the hours of the unit spread over them. */
export function syllabusFrom(
  { code, lessonHours, ...unit }: Pick<CurriculumUnit, 'code' | 'lessonHours' | 'theoryHours' | 'practiceHours'>,
  elements: readonly UnitElement[],
): UnitSyllabus {
  const split = splitOf(unit) ?? { theoryHours: lessonHours, practiceHours: 0 };
  const count = elements.reduce((all, { criteria }) => all + criteria.length, 0);
  const theory = spreadHours(split.theoryHours, count);
  const practice = spreadHours(split.practiceHours, count);
  let place = -1;
  const taught = (text: string) => {
    place += 1;
    return [{ text, theoryHours: theory[place] ?? 0, practiceHours: practice[place] ?? 0 }];
  };
  return {
    unitCode: code,
    elements: elements.map(({ criteria, ...element }) => ({
      ...element,
      criteria: criteria.map((criterion) => ({ ...criterion, indicators: taught(criterion.text) })),
    })),
  };
}
