import type { SchemeVersion } from '../schemes/scheme.ts';
import { coverageOf } from '../schemes/scheme-coverage.rules.ts';
import type { CurriculumDetail, CurriculumUnit } from './curriculum.ts';
import { hoursIn, splitOf, syllabusTime } from './lesson-hours.rules.ts';
import type { UnitSyllabus } from './syllabus.ts';

/** What the plan of a draft says that does not fit together. */
export type PlanBlocker =
  | { code: 'split_incomplete'; unitCode: string }
  | { code: 'split_mismatch'; unitCode: string; lessonHours: number; theoryHours: number; practiceHours: number }
  | { code: 'syllabus_stray'; unitCode: string }
  | { code: 'syllabus_twice'; unitCode: string }
  | { code: 'indicator_missing'; unitCode: string; criterion: string }
  | {
      code: 'syllabus_time_mismatch';
      unitCode: string;
      planned: number;
      syllabus: number;
      part: 'all' | 'theory' | 'practice';
    }
  | { code: 'subject_twice'; title: string }
  | { code: 'subject_without_hours'; title: string }
  | { code: 'scheme_not_covered'; unitCodes: string[]; groups: { title: string; short: number }[] };

/** What of a curriculum its plan is made of. */
export type CurriculumPlan = Pick<CurriculumDetail, 'units' | 'subjects' | 'syllabi' | 'schemeClaim'>;

/**
 * Every reason against publishing a plan: hours of a unit are theory and practice in sum, the times of a syllabus those of
 * its unit, subjects stand once, and who claims a whole scheme covers it (rule 17).
 */
export function planBlockers(
  plan: CurriculumPlan,
  scheme: Pick<SchemeVersion, 'units' | 'groups'> | null,
): PlanBlocker[] {
  return [
    ...plan.units.flatMap(splitBlockers),
    ...plan.syllabi.flatMap((syllabus, at) => syllabusBlockers(syllabus, at, plan)),
    ...subjectBlockers(plan),
    ...schemeBlockers(plan, scheme),
  ];
}

function splitBlockers({ code: unitCode, lessonHours, theoryHours, practiceHours }: CurriculumUnit): PlanBlocker[] {
  const split = splitOf({ theoryHours, practiceHours });
  if (split) {
    return hoursIn(split) === lessonHours ? [] : [{ code: 'split_mismatch', unitCode, lessonHours, ...split }];
  }
  return theoryHours === null && practiceHours === null ? [] : [{ code: 'split_incomplete', unitCode }];
}

function syllabusBlockers(syllabus: UnitSyllabus, at: number, { units, syllabi }: CurriculumPlan): PlanBlocker[] {
  const { unitCode, elements } = syllabus;
  if (syllabi.findIndex((each) => each.unitCode === unitCode) !== at) return [{ code: 'syllabus_twice', unitCode }];
  const unit = units.find(({ code }) => code === unitCode);
  if (!unit) return [{ code: 'syllabus_stray', unitCode }];
  if (elements.length === 0) return [];
  const bare = elements.flatMap(({ criteria }) => criteria.filter(({ indicators }) => indicators.length === 0));
  return [
    ...bare.map(({ number }) => ({ code: 'indicator_missing' as const, unitCode, criterion: number })),
    ...timeBlockers(unit, syllabus),
  ];
}

function timeBlockers(unit: CurriculumUnit, syllabus: UnitSyllabus): PlanBlocker[] {
  const { unitCode } = syllabus;
  const time = syllabusTime(syllabus);
  const split = splitOf(unit);
  const differ = (part: 'all' | 'theory' | 'practice', planned: number, said: number): PlanBlocker[] =>
    planned === said ? [] : [{ code: 'syllabus_time_mismatch', unitCode, part, planned, syllabus: said }];
  if (!split) return differ('all', unit.lessonHours, hoursIn(time));
  return [
    ...differ('theory', split.theoryHours, time.theoryHours),
    ...differ('practice', split.practiceHours, time.practiceHours),
  ];
}

function subjectBlockers({ subjects }: CurriculumPlan): PlanBlocker[] {
  const titles = subjects.map(({ title }) => title.toLowerCase());
  return subjects.flatMap((subject, at): PlanBlocker[] => [
    ...(titles.indexOf(subject.title.toLowerCase()) < at
      ? [{ code: 'subject_twice' as const, title: subject.title }]
      : []),
    ...(hoursIn(subject) === 0 ? [{ code: 'subject_without_hours' as const, title: subject.title }] : []),
  ]);
}

function schemeBlockers(
  { units, schemeClaim }: CurriculumPlan,
  scheme: Parameters<typeof planBlockers>[1],
): PlanBlocker[] {
  if (!scheme || schemeClaim === 'partial') return [];
  const coverage = coverageOf(
    scheme,
    units.map(({ code }) => code),
  );
  if (coverage.complete) return [];
  const groups = coverage.groups.filter(({ short }) => short > 0).map(({ title, short }) => ({ title, short }));
  return [{ code: 'scheme_not_covered', unitCodes: coverage.missing.map(({ code }) => code), groups }];
}
