import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CurriculumDetail, CurriculumUnit } from './curriculum.ts';
import { compareCurricula, isUnchanged, movedCodes } from './curriculum-comparison.rules.ts';
import { planBlockers } from './curriculum-plan.rules.ts';
import { hoursSummary, syllabusTime } from './lesson-hours.rules.ts';
import type { UnitSyllabus } from './syllabus.ts';

const unit = (code: string, change: Partial<CurriculumUnit> = {}): CurriculumUnit => ({
  ...{ code, title: code, lessonHours: 8, compulsory: true, syllabus: null },
  ...{ group: null, theoryHours: null, practiceHours: null, ...change },
});

const syllabus = (
  unitCode: string,
  ...times: readonly (readonly [theory: number, practice: number])[]
): UnitSyllabus => {
  const indicators = times.map(([theoryHours, practiceHours], at) => ({ text: `I${at}`, theoryHours, practiceHours }));
  const criteria = [{ number: '1.1', text: 'K', indicators }];
  return { unitCode, elements: [{ number: 1, title: 'E', criteria }] };
};

const plan = (change: Partial<CurriculumDetail> = {}): CurriculumDetail => ({
  ...{ id: 'c', centreId: null, centreName: null, title: 'T', summary: null, edition: 1, previousId: null },
  ...{ programmeId: 'p', schemeVersionId: null, schemeClaim: 'full', status: 'draft', lessonHours: 0 },
  ...{ publishedAt: null, demo: false, version: 1, units: [unit('U1')], subjects: [], onTheJob: null, syllabi: [] },
  ...change,
});

const scheme = {
  groups: [{ title: 'G', choose: 2 }],
  units: [
    ...['U1', 'U2'].map((code) => ({ code, title: code, group: null })),
    ...['E1', 'E2', 'E3'].map((code) => ({ code, title: code, group: 'G' })),
  ],
};

describe('the plan of a curriculum', () => {
  it.each<[string, Partial<CurriculumDetail>, string[]]>([
    ['hours that nobody has split', {}, []],
    ['hours that are theory and practice', { units: [unit('U1', { theoryHours: 2, practiceHours: 6 })] }, []],
    ['half a split', { units: [unit('U1', { theoryHours: 2 })] }, ['split_incomplete']],
    [
      'a split that adds up to something else',
      { units: [unit('U1', { theoryHours: 2, practiceHours: 5 })] },
      ['split_mismatch'],
    ],
    ['a syllabus of the hours', { syllabi: [syllabus('U1', [2.25, 3.75], [0, 2])] }, []],
    ['a syllabus of other hours', { syllabi: [syllabus('U1', [2, 2])] }, ['syllabus_time_mismatch']],
    [
      'a syllabus that teaches practice as theory',
      { units: [unit('U1', { theoryHours: 2, practiceHours: 6 })], syllabi: [syllabus('U1', [6, 2])] },
      ['syllabus_time_mismatch', 'syllabus_time_mismatch'],
    ],
    ['a criterion that nothing shows', { syllabi: [syllabus('U1')] }, ['indicator_missing', 'syllabus_time_mismatch']],
    ['a syllabus of no unit', { syllabi: [syllabus('U9', [4, 4])] }, ['syllabus_stray']],
    ['a syllabus twice', { syllabi: [syllabus('U1', [4, 4]), syllabus('U1', [4, 4])] }, ['syllabus_twice']],
    [
      'a subject twice and without hours',
      {
        subjects: [
          { title: 'K3', theoryHours: 1, practiceHours: 0 },
          { title: 'k3', theoryHours: 0, practiceHours: 0 },
        ],
      },
      ['subject_twice', 'subject_without_hours'],
    ],
  ])('%s', (_, change, codes) => {
    expect(planBlockers(plan(change), null).map(({ code }) => code)).toEqual(codes);
  });

  it('covers the scheme it claims, or says that it covers a part', () => {
    const units = [unit('U1'), unit('E1')];
    expect(planBlockers(plan({ units }), scheme)).toEqual([
      { code: 'scheme_not_covered', unitCodes: ['U2'], groups: [{ title: 'G', short: 1 }] },
    ]);
    expect(planBlockers(plan({ units, schemeClaim: 'partial' }), scheme)).toEqual([]);
    expect(planBlockers(plan({ units: ['U1', 'U2', 'E1', 'E3'].map((code) => unit(code)) }), scheme)).toEqual([]);
  });
});

const hours = fc.integer({ min: 0, max: 40 });
const quarters = hours.map((number) => number / 4);
const aUnit = fc.record({
  code: fc.constantFrom(...'ABCDEFGH'),
  theoryHours: hours,
  practiceHours: hours.map((number) => number + 1),
});
const someUnits = fc
  .uniqueArray(aUnit, { selector: ({ code }) => code, minLength: 1 })
  .map((units) =>
    units.map(({ code, ...split }) => unit(code, { ...split, lessonHours: split.theoryHours + split.practiceHours })),
  );

describe('lesson hours', () => {
  it('add up, whatever the units, subjects and syllabi', () => {
    const subjects = fc.array(fc.record({ title: fc.string(), theoryHours: hours, practiceHours: hours }));
    const onTheJob = fc.option(fc.record({ place: fc.string(), lessonHours: hours }));
    fc.assert(
      fc.property(someUnits, subjects, onTheJob, (units, beside, job) => {
        const sums = hoursSummary({ units, subjects: beside, onTheJob: job });
        expect(sums.totalHours).toBe(sums.unitHours + sums.subjectHours + sums.onTheJobHours);
        expect(sums.theoryHours + sums.practiceHours + sums.unspecifiedHours).toBe(sums.unitHours + sums.subjectHours);
        expect(planBlockers(plan({ units }), null)).toEqual([]);
      }),
    );
  });

  it('of a syllabus are exact in quarters', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(quarters, quarters), { minLength: 1, maxLength: 20 }), (times) => {
        const sum = times.reduce((all, [theory, practice]) => all + theory * 4 + practice * 4, 0) / 4;
        const { theoryHours, practiceHours } = syllabusTime(syllabus('U1', ...times));
        expect(theoryHours + practiceHours).toBe(sum);
        const blockers = planBlockers(
          plan({ units: [unit('U1', { lessonHours: sum })], syllabi: [syllabus('U1', ...times)] }),
          null,
        );
        expect(blockers).toEqual([]);
      }),
    );
  });
});

describe('two editions beside each other', () => {
  it('say nothing of the same edition', () => {
    fc.assert(
      fc.property(someUnits, (units) =>
        expect(isUnchanged(compareCurricula(plan({ units }), plan({ units })))).toBe(true),
      ),
    );
  });

  it('lose nothing: what came one way goes the other way', () => {
    fc.assert(
      fc.property(someUnits, someUnits, (one, other) => {
        const there = compareCurricula(plan({ units: one }), plan({ units: other }));
        const back = compareCurricula(plan({ units: other }), plan({ units: one }));
        const codes = (units: readonly { code: string }[]) => units.map(({ code }) => code).sort();
        expect(codes(there.added)).toEqual(codes(back.removed));
        expect(codes(there.removed)).toEqual(codes(back.added));
        expect(there.same + there.changed.length + there.added.length).toBe(other.length);
        expect(there.totalHours).toEqual({ before: back.totalHours.after, after: back.totalHours.before });
      }),
    );
  });

  it('call only those moved that have to be', () => {
    expect([...movedCodes(['A', 'B', 'C', 'D'], ['D', 'A', 'B', 'C'])]).toEqual(['D']);
    const order = fc.shuffledSubarray([...'ABCDEFGH'], { minLength: 8 });
    fc.assert(
      fc.property(order, order, (before, after) => {
        const moved = movedCodes(before, after);
        const stay = (codes: string[]) => codes.filter((code) => !moved.has(code));
        expect(stay(after)).toEqual(stay(before));
        expect(moved.size).toBeLessThan(after.length);
      }),
    );
  });

  it('name hours, titles, order and lines of the syllabus', () => {
    const before = plan({ units: [unit('A'), unit('B')], syllabi: [syllabus('B', [4, 4])] });
    const after = plan({
      units: [unit('B', { title: 'Baru', lessonHours: 9 }), unit('A')],
      syllabi: [syllabus('B', [4, 5])],
    });
    const { changed } = compareCurricula(before, after);
    expect(changed.filter(({ moved }) => moved)).toHaveLength(1);
    expect(changed.find(({ code }) => code === 'B')).toMatchObject({
      changes: { title: { before: 'B', after: 'Baru' }, lessonHours: { before: 8, after: 9 } },
      syllabusLines: { removed: ['1.1 I0 (4 + 4 JP)'], added: ['1.1 I0 (4 + 5 JP)'] },
    });
  });
});
