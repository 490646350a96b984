import type { CurriculumDetail, CurriculumUnit, NonUnitSubject } from './curriculum.ts';
import type { CurriculumComparison, UnitChange } from './curriculum-comparison.ts';
import { hoursSummary } from './lesson-hours.rules.ts';
import type { UnitSyllabus } from './syllabus.ts';

const compared = ['title', 'lessonHours', 'theoryHours', 'practiceHours', 'compulsory', 'group', 'syllabus'] as const;

/** Two editions beside each other: what came, what went, what moved, what says something else. */
export function compareCurricula(before: CurriculumDetail, after: CurriculumDetail): CurriculumComparison {
  const inBefore = byKey(before.units, ({ code }) => code);
  const inAfter = byKey(after.units, ({ code }) => code);
  const moved = movedCodes(
    before.units.flatMap(({ code }) => (inAfter.has(code) ? [code] : [])),
    after.units.flatMap(({ code }) => (inBefore.has(code) ? [code] : [])),
  );
  const pairs = [...inAfter.values()].flatMap((unit) => {
    const old = inBefore.get(unit.code);
    return old ? [unitChange(old, unit, { before, after, moved })] : [];
  });
  const changed = pairs.filter(isChange);
  return {
    ...{ before: nameOf(before), after: nameOf(after) },
    added: [...inAfter.values()].filter(({ code }) => !inBefore.has(code)),
    removed: [...inBefore.values()].filter(({ code }) => !inAfter.has(code)),
    changed,
    same: pairs.length - changed.length,
    subjects: compareSubjects(before.subjects, after.subjects),
    onTheJobHours: { before: before.onTheJob?.lessonHours ?? 0, after: after.onTheJob?.lessonHours ?? 0 },
    totalHours: { before: hoursSummary(before).totalHours, after: hoursSummary(after).totalHours },
  };
}

/** Whether two editions say the same in all that is compared. */
export function isUnchanged(comparison: CurriculumComparison): boolean {
  const { before, after, added, removed, changed, subjects, onTheJobHours } = comparison;
  const lists = [added, removed, changed, subjects.added, subjects.removed, subjects.changed];
  const isSameTrade = before.trade === after.trade;
  return isSameTrade && lists.every((list) => list.length === 0) && onTheJobHours.before === onTheJobHours.after;
}

/** Of the things that stand in both orders, the fewest that were moved to make one into the other. */
export function movedCodes(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const placeBefore = new Map(before.map((code, at) => [code, at]));
  const kept = longestRise(after.map((code) => placeBefore.get(code) ?? -1));
  return new Set(after.filter((_, at) => !kept.has(at)));
}

/** The places of a longest rising run among numbers. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const length = numbers.map(() => 1);
  const from = numbers.map(() => -1);
  let best = -1;
  numbers.forEach((number, at) => {
    for (let earlier = 0; earlier < at; earlier += 1) {
      const longer = (length[earlier] ?? 0) + 1;
      if ((numbers[earlier] ?? 0) < number && longer > (length[at] ?? 1)) {
        length[at] = longer;
        from[at] = earlier;
      }
    }
    if (best < 0 || (length[at] ?? 0) > (length[best] ?? 0)) best = at;
  });
  const kept = new Set<number>();
  for (let at = best; at >= 0; at = from[at] ?? -1) kept.add(at);
  return kept;
}

interface Sides {
  before: CurriculumDetail;
  after: CurriculumDetail;
  moved: ReadonlySet<string>;
}

function unitChange(old: CurriculumUnit, unit: CurriculumUnit, { before, after, moved }: Sides): UnitChange {
  const { code, title } = unit;
  const different = compared.filter((name) => (old[name] ?? null) !== (unit[name] ?? null));
  const changes = Object.fromEntries(different.map((name) => [name, { before: old[name], after: unit[name] }]));
  const place = ({ units }: CurriculumDetail) => units.findIndex((each) => each.code === code) + 1;
  return {
    ...{ code, title, changes },
    moved: moved.has(code) ? { before: place(before), after: place(after) } : null,
    syllabusLines: compareLines(linesOf(before.syllabi, code), linesOf(after.syllabi, code)),
  };
}

const isChange = ({ moved, changes, syllabusLines: { added, removed } }: UnitChange) =>
  moved !== null || Object.keys(changes).length > 0 || added.length > 0 || removed.length > 0;

/** A syllabus as lines that can be read one by one. */
function linesOf(syllabi: readonly UnitSyllabus[], code: string): string[] {
  const elements = syllabi.find(({ unitCode }) => unitCode === code)?.elements ?? [];
  return elements.flatMap(({ number, title, criteria }) => [
    `${number}. ${title}`,
    ...criteria.flatMap((criterion) => [
      `${criterion.number} ${criterion.text}`,
      ...criterion.indicators.map(
        ({ text, theoryHours, practiceHours }) => `${criterion.number} ${text} (${theoryHours} + ${practiceHours} JP)`,
      ),
    ]),
  ]);
}

function compareLines(before: readonly string[], after: readonly string[]): UnitChange['syllabusLines'] {
  const old = new Set(before);
  const now = new Set(after);
  return { removed: before.filter((line) => !now.has(line)), added: after.filter((line) => !old.has(line)) };
}

function compareSubjects(before: readonly NonUnitSubject[], after: readonly NonUnitSubject[]) {
  const old = byKey(before, ({ title }) => title.toLowerCase());
  const now = byKey(after, ({ title }) => title.toLowerCase());
  const pairs = [...now].flatMap(([key, subject]) => {
    const earlier = old.get(key);
    return earlier ? [{ before: earlier, after: subject }] : [];
  });
  return {
    added: [...now].flatMap(([key, subject]) => (old.has(key) ? [] : [subject])),
    removed: [...old].flatMap(([key, subject]) => (now.has(key) ? [] : [subject])),
    changed: pairs.filter(
      (pair) =>
        pair.before.theoryHours !== pair.after.theoryHours || pair.before.practiceHours !== pair.after.practiceHours,
    ),
  };
}

const nameOf = ({ id, title, edition, status, trade }: CurriculumDetail) => ({ id, title, edition, status, trade });

const byKey = <T>(items: readonly T[], key: (item: T) => string) => new Map(items.map((item) => [key(item), item]));
