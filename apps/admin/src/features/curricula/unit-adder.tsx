import type { CompetencyUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { useEffect, useRef } from 'react';
import { SearchSelect } from '../../components/search-select.tsx';
import { announce } from '../../lib/announce.tsx';
import { unitOption, unitsBy } from './curricula.queries.ts';

/** Units are found in the register and added one after the other; choosing adds, and the field is ready for the next. */
export function UnitAdder({ codes, onAdd }: { codes: readonly string[]; onAdd(unit: CompetencyUnit): void }) {
  const words = useMessages();
  const added = useRef(false);
  useEffect(() => {
    if (added.current) document.getElementById('unit-to-add')?.focus();
    added.current = false;
  });
  const choose = (unit: CompetencyUnit | undefined) => {
    if (!unit) return;
    if (codes.includes(unit.code)) return announce(words.curricula.unitThere);
    added.current = true;
    onAdd(unit);
    announce(words.curricula.unitAdded(unit.title));
  };
  return (
    <SearchSelect<CompetencyUnit>
      key={codes.length}
      id="unit-to-add"
      label={words.curriculumEditor.findUnit}
      value=""
      onChange={(_, unit) => choose(unit)}
      query={unitsBy}
      option={unitOption}
    />
  );
}
