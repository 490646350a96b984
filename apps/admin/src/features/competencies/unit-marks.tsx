import type { CompetencyUnit } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';

/** Says when a unit is illustrative, or its code has no known pattern. */
export function UnitMarks({ unit }: { unit: Pick<CompetencyUnit, 'illustrative' | 'officialPattern'> }) {
  const words = useMessages().competencies;
  if (unit.illustrative) return <StatusMark tone="neutral">{words.illustrative}</StatusMark>;
  return unit.officialPattern ? null : <StatusMark tone="warn">{words.unofficial}</StatusMark>;
}
