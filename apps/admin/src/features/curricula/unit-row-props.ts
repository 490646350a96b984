import type { UnitSyllabus } from '@kompeten/domain';
import type { DraftUnit } from './draft.ts';

/** One unit of a draft, where it stands, and what may happen to it. */
export interface UnitRowProps {
  unit: DraftUnit;
  place: number;
  isLast: boolean;
  isOutside: boolean;
  syllabus: UnitSyllabus | undefined;
  onChange(of: (unit: DraftUnit) => DraftUnit): void;
  onSyllabus(syllabus: UnitSyllabus): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}
