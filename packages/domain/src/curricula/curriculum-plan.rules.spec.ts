import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CurriculumDetail } from './curriculum.ts';
import { planBlockers } from './curriculum-plan.rules.ts';
import { hoursSummary, spreadHours, syllabusFrom, syllabusTime } from './lesson-hours.rules.ts';
import { aUnit, hours, plan, quarters, someUnits, syllabus, unit } from './testing/plans.ts';

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

describe('a syllabus out of a standard', () => {
  it('takes exactly the hours of its unit, evenly', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(aUnit, counts, ({ code, ...split }, criteria) => {
        const elements = criteria.map((count, at) => ({
          ...{ number: at + 1, title: 'E' },
          criteria: Array.from({ length: count }, (_, place) => ({ number: `${at + 1}.${place + 1}`, text: 'K' })),
        }));
        const units = [unit(code, { ...split, lessonHours: split.theoryHours + split.practiceHours })];
        const written = units.map((each) => syllabusFrom(each, elements));
        expect(planBlockers(plan({ units, syllabi: written }), null)).toEqual([]);
      }),
    );
    expect(spreadHours(2, 3)).toEqual([0.75, 0.75, 0.5]);
  });
});
