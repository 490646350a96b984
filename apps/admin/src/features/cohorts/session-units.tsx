import './cohorts.css';
import type { CurriculumUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

interface SessionUnitsProps {
  field: ReturnType<typeof useBodyForm>['field'];
  units: readonly CurriculumUnit[];
}

/** Which units of the curriculum a session teaches. */
export function SessionUnits({ field, units }: SessionUnitsProps) {
  const words = useMessages().cohorts;
  const { label, value, onChange, error } = field('unitCodes', words.sessionFields.units);
  return (
    <div id="unitCodes" tabIndex={-1}>
      <Checkbox.Group label={label} value={value} onChange={onChange} error={error} size="md">
        <div className="k-choices">
          {units.map(({ code, title }) => (
            <Checkbox key={code} value={code} label={`${title} (${code})`} size="md" />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  );
}
