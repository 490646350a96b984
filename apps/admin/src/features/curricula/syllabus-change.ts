import type { PerformanceIndicator, SyllabusCriterion, UnitSyllabus } from '@kompeten/domain';

/** A syllabus in which the indicators of one criterion are others. */
export function withIndicators(
  syllabus: UnitSyllabus,
  number: string,
  of: (indicators: readonly PerformanceIndicator[]) => PerformanceIndicator[],
): UnitSyllabus {
  const changed = (criterion: SyllabusCriterion) =>
    criterion.number === number ? { ...criterion, indicators: of(criterion.indicators) } : criterion;
  const elements = syllabus.elements.map((element) => ({ ...element, criteria: element.criteria.map(changed) }));
  return { ...syllabus, elements };
}
