import type { ChecklistUnit } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Checkbox, Stack } from '@mantine/core';

interface CriteriaFieldProps {
  unit: ChecklistUnit;
  chosen: readonly string[];
  onChoose(numbers: readonly string[]): void;
  asked: boolean;
}

/** The criteria of a unit that evidence speaks for. */
export function CriteriaField({ unit, chosen, onChoose, asked }: CriteriaFieldProps) {
  const words = useFieldMessages().checklist.evidence;
  const all = unit.criteria.map(({ number }) => number);
  const whole = all.every((number) => chosen.includes(number));
  return (
    <Checkbox.Group
      label={words.criteria}
      value={[...chosen]}
      onChange={onChoose}
      error={asked && chosen.length === 0 ? words.criteriaNeeded : undefined}
    >
      <Stack gap="xs" mt="xs">
        <Checkbox
          label={words.allCriteria}
          checked={whole}
          indeterminate={!whole && chosen.length > 0}
          onChange={() => onChoose(whole ? [] : all)}
        />
        {unit.criteria.map(({ number, text }) => (
          <Checkbox key={number} value={number} label={`${number} ${text}`} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
