import fc from 'fast-check';
import type { CurriculumDetail, CurriculumUnit } from '../curriculum.ts';
import type { UnitSyllabus } from '../syllabus.ts';

/** A unit of eight lesson hours that nobody has split. */
export const unit = (code: string, change: Partial<CurriculumUnit> = {}): CurriculumUnit => ({
  ...{ code, title: code, lessonHours: 8, compulsory: true, syllabus: null },
  ...{ group: null, theoryHours: null, practiceHours: null, ...change },
});

/** A syllabus of one criterion whose indicators take these times. */
export const syllabus = (
  unitCode: string,
  ...times: readonly (readonly [theory: number, practice: number])[]
): UnitSyllabus => {
  const indicators = times.map(([theoryHours, practiceHours], at) => ({ text: `I${at}`, theoryHours, practiceHours }));
  const criteria = [{ number: '1.1', text: 'K', indicators }];
  return { unitCode, elements: [{ number: 1, title: 'E', criteria }] };
};

/** A draft of one unit. */
export const plan = (change: Partial<CurriculumDetail> = {}): CurriculumDetail => ({
  ...{
    id: 'c',
    centreId: null,
    centreName: null,
    title: 'T',
    summary: null,
    edition: 1,
    previousId: null,
    trade: null,
  },
  ...{ programmeId: 'p', schemeVersionId: null, schemeClaim: 'full', status: 'draft', lessonHours: 0 },
  ...{ publishedAt: null, demo: false, version: 1, units: [unit('U1')], subjects: [], onTheJob: null, syllabi: [] },
  ...change,
});

/** Whole lesson hours. */
export const hours = fc.integer({ min: 0, max: 40 });
/** Lesson hours in quarters. */
export const quarters = hours.map((number) => number / 4);
/** The code of a unit and its split hours. */
export const aUnit = fc.record({
  code: fc.constantFrom(...'ABCDEFGH'),
  theoryHours: hours,
  practiceHours: hours.map((number) => number + 1),
});
/** Units of different codes, their hours split. */
export const someUnits = fc
  .uniqueArray(aUnit, { selector: ({ code }) => code, minLength: 1 })
  .map((units) =>
    units.map(({ code, ...split }) => unit(code, { ...split, lessonHours: split.theoryHours + split.practiceHours })),
  );
